#!/usr/bin/python3
"""Limits and signals of an XmR chart in numpy, by the rules of our rule set 1: xmr.py POINTS ROUNDS

The series is that of bench/Candour.Counting/XmrRun.cs, and the signals must be too.
"""
import json
import resource
import sys
import time

import numpy as np

FACTOR, SCREEN, SHIFT, TREND = 2.66, 3.267, 7, 7
NONE, ABOVE, BELOW, IN_TREND, TWO_IN_THREE, IN_SHIFT = range(6)
NAMES = ["none", "aboveLimit", "belowLimit", "trend", "twoInThree", "shift"]


def series(points):
    i = np.arange(points, dtype=np.uint64)
    x = i * np.uint64(0x9E3779B97F4A7C15)
    x ^= x >> np.uint64(32)
    x *= np.uint64(0xD6E8FEB86659FD93)
    x ^= x >> np.uint64(32)
    return 400 + (x % np.uint64(240)).astype(float) - 120 + np.abs((i % np.uint64(252)).astype(float) - 126) - 63


def limits(values):
    ranges = np.abs(np.diff(values))
    mean = ranges.mean()
    return values.mean(), ranges[ranges < SCREEN * mean].mean()


def window_sums(marks, width):
    total = np.concatenate(([0], np.cumsum(marks, dtype=np.int32)))
    return total[width:] - total[:-width]


def spread(windows, width, points):
    """Each point that a marked window holds."""
    padded = np.zeros(points + width, dtype=np.int32)
    padded[width:width + len(windows)] = windows
    return window_sums(padded, width)[1:points + 1] > 0


def signals(values):
    mean, spread_of = limits(values)
    upper, lower = mean + FACTOR * spread_of, mean - FACTOR * spread_of
    near_upper, near_lower = mean + 2 * FACTOR / 3 * spread_of, mean - 2 * FACTOR / 3 * spread_of
    points = len(values)
    side = np.sign(values - mean).astype(np.int8)
    outside = (values > upper) | (values < lower)
    close = ~outside & ((values > near_upper) | (values < near_lower))
    steps = np.sign(np.diff(values)).astype(np.int8)
    trend = spread(np.abs(window_sums(steps, TREND - 1)) == TREND - 1, TREND, points)
    three = (np.abs(window_sums(side, 3)) == 3) & (window_sums(close, 3) >= 2)
    close &= spread(three, 3, points)
    shift = spread(np.abs(window_sums(side, SHIFT)) == SHIFT, SHIFT, points)
    found = np.full(points, NONE, dtype=np.int8)
    for mark, signal in ((shift, IN_SHIFT), (close, TWO_IN_THREE), (trend, IN_TREND), (outside & (side > 0), ABOVE), (outside & (side < 0), BELOW)):
        found[mark] = signal
    into, out = np.concatenate(([0], steps)), np.concatenate((steps, [0]))
    goes_on = np.concatenate((trend[1:], [False]))
    direction = np.where(found == NONE, 0, np.where(found == IN_TREND, np.where(goes_on, out, into), side)).astype(np.int8)
    return found, direction


def main():
    points, rounds = int(sys.argv[1]), int(sys.argv[2])
    values, seconds, busy = series(points), [], []
    for _ in range(rounds):
        begun, used = time.perf_counter(), time.process_time()
        found, direction = signals(values)
        seconds.append(time.perf_counter() - begun)
        busy.append(time.process_time() - used)
    counts = np.bincount(found, minlength=len(NAMES))
    json.dump({"points": points, "best": min(seconds), "cpu": min(busy), "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
               "signals": {name: int(count) for name, count in zip(NAMES, counts)}, "up": int((direction > 0).sum()), "down": int((direction < 0).sum())}, sys.stdout)


if __name__ == "__main__":
    main()
