#!/usr/bin/python3
"""Practice and XmR beside pandas, numpy and DuckDB's own scan, as a table: side_by_side.py [SCALE]

One process for each row and file. SCALE is how many times 12,000 children are counted in the largest file of each kind
(100 if not given; 166 is two million). A workbook is measured at 1 and 10 times only. CPU is what the process itself was kept busy for, in the best of
some rounds, and is what ratios are made of: on a machine that does something else too, the clock says more of the machine.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
CANDOUR = ["dotnet", str(ROOT / "src/Candour/bin/Release/net10.0/candour.dll")]
COUNTING = ["dotnet", str(ROOT / "bench/Candour.Counting/bin/Release/net10.0/Candour.Counting.dll")]
PANDAS = ["/usr/bin/python3", str(ROOT / "bench/peers/practice.py"), "time"]
XMR = ["/usr/bin/python3", str(ROOT / "bench/peers/xmr.py")]
CHILDREN, DAY = 12_000, "2024-03-29"


def told(*command):
    return json.loads(subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout)


def row(times, what, took, rows, against=None):
    ratio = "" if against is None else f"{took['cpu'] / against:.2f}"
    print(f"| {times:g}× | {what} | {rows / took['best'] / 1e3:,.0f} | {took.get('first', took['best']):.2f} | {took['best']:.3f} | {took['cpu']:.3f} | {took['peak'] / 2**20:,.0f} | {ratio} |", flush=True)


def practice(folder, times):
    name = {kind: Path(folder, f"{times}-{kind}" + (".xlsx" if kind == "workbook" else "")) for kind in ("workbook", "csv", "parquet")}
    kinds = [kind for kind in name if kind != "workbook" or times <= 10]
    for kind in kinds:
        subprocess.run([*CANDOUR, "practice", "generate", "--children", str(round(CHILDREN * times)), "--seed", "7", "--as-at", DAY, "--out", name[kind]], check=True, stdout=subprocess.DEVNULL)
    rounds = {1: 10, 10: 5}.get(times, 3)
    floor = told(*COUNTING, "floor", name["parquet"], rounds)
    for kind in kinds:
        ours = told(*COUNTING, "practice", name[kind], DAY, rounds)
        if kind != "parquet":
            theirs = told(*PANDAS, name[kind], "--as-at", DAY, "--rounds", max(1, rounds // 2))
            row(times, f"pandas, {kind}", theirs, ours["rows"])
            row(times, f"candour, {kind}", ours, ours["rows"], theirs["cpu"])
        else:
            row(times, "DuckDB's scan, parquet", floor, ours["rows"])
            row(times, "candour, parquet", ours, ours["rows"], floor["cpu"])
            row(times, "candour, parquet, opened before", {**ours, "first": ours["count"], "best": ours["count"], "cpu": ours["countCpu"]}, ours["rows"], floor["cpu"])


def xmr(points):
    theirs, ours = told(*XMR, points, 10), told(*COUNTING, "xmr", points, 30)
    for what in ("signals", "up", "down"):
        if theirs[what] != ours[what]:
            sys.exit(f"XmR: {what} differ: candour {ours[what]}, numpy {theirs[what]}")
    print("\n| XmR, one core | million points a CPU second | × numpy |\n|---|---:|---:|")
    for name, took in (("numpy", theirs), ("candour", ours)):
        print(f"| {name} | {points / took['cpu'] / 1e6:.1f} | {theirs['cpu'] / took['cpu']:.1f} |")


def main():
    scale = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    os.environ["CANDOUR_DUCKDB"] = str(next((ROOT / "src/Candour/bin/Release/net10.0").glob("*duckdb.*")))
    print("| children | what | thousand rows/s | first s | best s | CPU s | peak MiB | CPU × peer |\n|---|---|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for times in [1, *(one for one in (10, 100) if one < scale), *([scale] if scale > 1 else [])]:
            practice(folder, times)
    xmr(1_000_000)


if __name__ == "__main__":
    main()
