#!/usr/bin/python3
"""Whether `candour practice` and pandas count the same, number by number: agree.py CANDOUR [ROUNDS]

Each round makes an authority with a seed of its own, as workbook and CSV, and a second one of its CSV in which a cell in ten is
blank, moved, unknown or in a wrong order, and rows stand twice. Both count them on the day they were made and on two days before,
in all groups, late and coming due. CANDOUR is the command, such as "dotnet src/Candour/bin/Release/net10.0/candour.dll".
"""
import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

import practice

CLOSE = 1e-9


def run(candour, *arguments):
    done = subprocess.run([*shlex.split(candour), "practice", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"candour practice {' '.join(map(str, arguments))}\n{done.stderr}")
    return json.loads(done.stdout) if done.stdout else None


def disturb(source, target, day, seed):
    random = np.random.default_rng(seed)
    target.mkdir()
    for file in sorted(source.glob("*.csv")):
        frame = pd.read_csv(file, dtype=str, keep_default_na=False)
        frame = pd.concat([frame, frame.sample(frac=0.01, random_state=seed)])
        for heading in frame.columns:
            if heading.endswith(("Unique ID", "identifier", "person_id")):
                continue
            cells, chosen = frame[heading].to_numpy(dtype=object), random.random(len(frame)) < 0.1
            days = pd.to_datetime(frame[heading], format="%d/%m/%Y", errors="coerce")
            moved = (days + pd.to_timedelta(random.integers(-400, 120, len(frame)), unit="D")).dt.strftime("%d/%m/%Y")
            other = random.permutation(cells)  # of another row: rare codes come to stand where they never do
            kind = random.integers(0, 3, len(frame))
            cells[chosen & (kind == 0)] = ""
            cells[chosen & (kind == 1)] = moved.fillna("").to_numpy()[chosen & (kind == 1)] if days.notna().any() else other[chosen & (kind == 1)]
            cells[chosen & (kind == 2)] = other[chosen & (kind == 2)]
            frame[heading] = cells
        frame.to_csv(target / file.name, index=False)


def differences(ours, theirs, keys):
    """Where two answers differ in what both of them tell."""
    def told(answer):
        return {tuple(one[key] for key in keys): one for one in answer}
    mine, other = told(ours), told(theirs)
    for key in sorted(mine.keys() ^ other.keys(), key=str):
        yield f"{key}: only {'candour' if key in mine else 'pandas'} has it"
    for key in mine.keys() & other.keys():
        for name, value in other[key].items():
            if not same(mine[key][name], value):
                yield f"{key} {name}: candour {mine[key][name]}, pandas {value}"


def same(one, other):
    return one == other or (isinstance(other, float) and one is not None and abs(one - other) <= CLOSE * max(1, abs(one)))


def compare(candour, path, day):
    known, wrong, numbers = practice.known_on(day, practice.read(path)), [], 0
    asked = ("--as-at", day.date(), "--json")
    for by in ("team", "worker"):
        ours, theirs = run(candour, "measures", path, *asked, "--by", by)["measures"], practice.measures(known, day, by)
        wrong += differences(ours, theirs, ("code", "group"))
        numbers += len(theirs) * len(theirs[0])
    for ahead in ((), ("--ahead", 10)):
        ours = run(candour, "watch", path, *asked, *ahead)["items"]
        theirs = practice.printed(practice.watch(known, day, ahead[1] if ahead else None))
        ours, theirs = ([tuple(one.values()) for one in items] for items in (ours, theirs))
        wrong += [f"watch {one}" for one in sorted(set(ours) ^ set(theirs), key=str)] or ([] if ours == theirs else ["watch: in another order"])
        numbers += len(theirs)
    return numbers, wrong


def main():
    candour, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    numbers, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(1, rounds + 1):
            children, day = (2000, 12000)[seed % 2], pd.Timestamp("2018-05-01") + pd.Timedelta(days=97 * seed)
            made = Path(folder, str(seed))
            made.mkdir()
            paths = [made / "lists.xlsx", made / "csv"] if seed % 2 == 0 else [made / "csv"]
            for path in paths:
                run(candour, "generate", "--children", children, "--seed", seed, "--as-at", day.date(), "--out", path, "--json", *(["--extra"] if path.suffix == "" else []))
            disturb(made / "csv", made / "disturbed-csv", day, seed)
            for path in [*paths, made / "disturbed-csv"]:
                for at in (day, day - pd.Timedelta(days=1 + 13 * seed % 30), day - pd.Timedelta(days=75)):
                    counted, wrong = compare(candour, path, at)
                    numbers += counted
                    failed += len(wrong)
                    print(f"seed {seed}, {children} children, {path.name}, {at.date()}: {counted} numbers and items, {len(wrong)} differ")
                    for one in wrong[:20]:
                        print(f"  {one}")
    print(f"{numbers} numbers and items compared, {failed} differ")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
