#!/usr/bin/python3
"""The measures and the watch list of `candour practice` as pandas counts them.

    practice.py measures|watch PATH --as-at DATE [--by team|worker] [--ahead DAYS]
    practice.py time PATH --as-at DATE [--rounds N]

PATH is an Annex A workbook with the template's headings in its second row, or a folder of such lists as CSV.
The JSON is that of the command without the words: code, group and numbers. It is written from the definitions,
not from our statements, so that where both agree two readings do. Needs python3-pandas and python3-openpyxl.
"""
import argparse
import json
import resource
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from dateutil.easter import easter

import extra

NEED_VISIT, PROTECTION_VISIT, CASELOAD = 20, 10, 18
NOT_ALLOCATED = "not allocated"

PERSON = {"child": "Child Unique ID", "born": "Date of Birth", "age": "Age of Child (Years)"}
ALLOCATION = {"team": "Allocated Team", "worker": "Allocated Worker"}
LISTS = {
    3: {"start": "Date of referral", "nfa": "Referral NFA?", "referrals": "Number of Referrals in Last 12 Months", **ALLOCATION},
    4: {"child": "Child Unique ID", "start": "Continuous Assessment Start Date", "authorised": "Continuous Assessment Date of Authorisation",
        "seen": "Child Seen During Continuous Assessment", **ALLOCATION},
    5: {"child": "Child Unique ID", "start": "Strategy discussion initiating Section 47 Enquiry Start Date", "conference": "Date of Initial Child Protection Conference",
        "unnecessary": "Was an Initial Child Protection Conference deemed unnecessary?",
        "plan": "Did the Initial Child Protection Conference Result in a Child Protection Plan", **ALLOCATION},
    6: {"child": "Child Unique ID", "start": "CIN Start Date", "last_seen": "Date Child Was Last Seen", "closed": "CIN Closure Date", "status": "Case status", **ALLOCATION},
    7: {"child": "Child Unique ID", "start": "Child Protection Plan Start Date", "visit": "Date of the Last Statutory Visit", "alone": "Was the Child Seen Alone?",
        "review": "Date of latest review conference", "end": "Child Protection Plan End Date", "previous": "Number of Previous Child Protection Plans", **ALLOCATION},
    8: {**PERSON, "start": "Date Started to be Looked After", "review": "Date of Latest Statutory Review", "visit": "Date of Last Social Work Visit",
        "permanence": "What is the permanence plan for this child?", "iro": "Date of Last IRO Visit / Contact to the Child", "health": "Date of Last Health Assessment",
        "dental": "Date of Last Dental Check", "placements": "Number of Placements in the Last 12 months", "ceased": "Date Ceased to be Looked After",
        "placed": "Start Date of Most Recent Placement", "location": "Placement Location",
        "missing": "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
        "offered": "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "accepted": "Did the child accept a Return Interview after their last missing episode (Y/N)?", **ALLOCATION},
    9: {"child": "Child Unique ID", "touch": "LA In Touch", "suitability": "Suitability of Accommodation", "activity": "Activity Status", **ALLOCATION},
    10: {"start": "Date the Child Entered Care", "order": "Date of Placement Order", "match": "Date of Matching Child and Prospective Adopters",
         "placed": "Date Placed for Adoption", "fostered": "Date the child was placed for fostering in FFA or concurrent planning placement"},
}
DAYS = {"start", "authorised", "conference", "last_seen", "closed", "visit", "review", "end", "iro", "health", "dental", "ceased", "placed", "order", "match", "fostered", "born"}
CODES = {"nfa", "seen", "unnecessary", "plan", "status", "alone", "permanence", "location", "offered", "accepted", "touch", "suitability", "activity"}
NAMES = {"child", "team", "worker"}


def read(path):
    """Of each list the columns that are counted, days as days, codes without their letters."""
    if Path(path).is_dir():
        frames = {n: pd.read_csv(Path(path) / f"list-{n}.csv", usecols=list(columns.values()), dtype={columns[c]: str for c in columns if c in DAYS | CODES | NAMES})
                  for n, columns in LISTS.items()}
    else:
        with pd.ExcelFile(path, engine="openpyxl") as book:
            frames = {n: book.parse(f"List_{n}", header=1, usecols=list(columns.values())) for n, columns in LISTS.items()}
    lists = {n: typed(frame, LISTS[n]) for n, frame in frames.items()}
    return lists | extra.read(path, without_letter) if Path(path).is_dir() else lists


def typed(frame, columns):
    frame = frame.rename(columns={heading: name for name, heading in columns.items()})
    for name in columns:
        if name in DAYS:
            frame[name] = pd.to_datetime(frame[name], format="%d/%m/%Y" if frame[name].dtype == object else None)
        elif name in CODES:
            frame[name] = frame[name].map({code: without_letter(code) for code in frame[name].dropna().unique()})
    return frame


def without_letter(code):
    letter, bracket, words = code.partition(")")
    return (words if bracket and len(letter) <= 2 else code).strip().lower()


def bank_holidays(years):
    """England and Wales, with what was proclaimed for single years."""
    moved = {(2020, 5, 4): "2020-05-08", (1995, 5, 1): "1995-05-08", (2002, 5, 27): "2002-06-04", (2012, 5, 28): "2012-06-04", (2022, 5, 30): "2022-06-02"}
    days = ["1999-12-31", "2002-06-03", "2011-04-29", "2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08"]
    for year in years:
        good_friday = pd.Timestamp(easter(year)) - pd.Timedelta(days=2)
        days += [good_friday, good_friday + pd.Timedelta(days=3)]
        first, last = pd.offsets.WeekOfMonth(week=0, weekday=0), pd.offsets.LastWeekOfMonth(weekday=0)
        days += [moved.get((year, day.month, day.day), day) for day in (pd.Timestamp(year, 4, 30) + first, pd.Timestamp(year, 4, 30) + last, pd.Timestamp(year, 7, 31) + last)]
        new_year, christmas = pd.Timestamp(year, 1, 1), pd.Timestamp(year, 12, 25)
        days.append(new_year + pd.Timedelta(days={5: 2, 6: 1}.get(new_year.weekday(), 0)))
        days += [christmas + pd.Timedelta(days=extra) for extra in {4: (0, 3), 5: (2, 3), 6: (1, 2)}.get(christmas.weekday(), (0, 1))]
    return np.array(days, dtype="datetime64[D]")


CALENDAR = np.busdaycalendar(holidays=bank_holidays(range(1995, 2045)))


def plus_working(days, count):
    """The day that many working days later; nothing where the day is not known."""
    return pd.Series(np.busday_offset(days.values.astype("datetime64[D]"), count, roll="backward", busdaycal=CALENDAR).astype("datetime64[ns]"), index=days.index)


def working_between(start, end):
    """Working days after the start up to the end; not a number where either is not known."""
    known = (start.notna() & end.notna()).values
    counts = np.full(len(start), np.nan)
    one = np.timedelta64(1, "D")
    counts[known] = np.busday_count(start.values[known].astype("datetime64[D]") + one, end.values[known].astype("datetime64[D]") + one, busdaycal=CALENDAR)
    return pd.Series(counts, index=start.index)


def months(count):
    return pd.DateOffset(months=count)


def later(one, other):
    return one.where((one >= other) | other.isna(), other)


def known_on(day, lists):
    """The lists as they were known on the day, with what several measures ask for."""
    known = {}
    for number, frame in lists.items():
        if "start" in frame:
            frame = frame[~(frame.start > day)]
        known[number] = frame = frame.copy()
        for name in frame.columns.intersection(list(DAYS - {"born"})):
            frame[name] = frame[name].where(frame[name].dt.normalize() <= day)
    need, plan, care = known[6], known[7], known[8]
    need["open"] = need.closed.isna() & (need.status == "child in need plan")
    need["since"] = need.last_seen.fillna(need.start)
    need["due"] = plus_working(need.since, NEED_VISIT)

    plan["not_ended"] = plan.end.isna()
    plan["open"] = plan.not_ended & plan.start.notna()
    plan["visit_due"] = plus_working(plan.visit.fillna(plan.start), PROTECTION_VISIT)
    plan["review_due"] = (plan.review + months(6)).fillna(plan.start + months(3))

    care["open"] = care.ceased.isna() & care.start.notna()
    care["start_20"] = plus_working(care.start, 20)
    early = care.review <= care.start + months(3)
    care["review_due"] = (care.review + months(3)).where(early, care.review + months(6)).fillna(care.start_20)
    unseen = care.visit.isna() | (care.visit < care.placed)
    rarely = (care.placed < day - months(12)) & (care.permanence == "long-term fostering")
    care["visit_due"] = (care.visit + months(3)).where(rarely, care.visit + pd.Timedelta(days=42)).where(~unseen, care.placed + pd.Timedelta(days=7))
    care["assessed"] = care.child.map(known[4].groupby("child").authorised.max())
    care["has_age"] = care.born.notna() | care.age.notna()
    extra.known_on(day, known, lists)
    care["under_5"] = (care.born + months(60) > day).where(care.born.notna(), np.floor(care.age) < 5)
    return known


class Counting:
    """Numerators and denominators, for the whole and for each group."""

    def __init__(self, by):
        self.by, self.figures = by, []

    def percent(self, code, frame, rows, counts, *left):
        self.add(code, "percent", frame, rows, counts, left)

    def days(self, code, frame, rows, days, *left):
        self.add(code, "days", frame, rows, days, left)

    def add(self, code, unit, frame, rows, counts, left):
        left_out = np.logical_or.reduce(left) if left else np.zeros(len(frame), dtype=bool)
        rows = rows & ~left_out
        counts = counts & rows if unit == "percent" else counts.where(rows, 0)
        self.put(code, unit, None, counts.sum(), rows.sum(), left_out.sum())
        if self.by and self.by in frame:
            table = pd.DataFrame({"key": frame[self.by].fillna(NOT_ALLOCATED), "n": counts, "d": rows, "x": left_out}).groupby("key").sum()
            for group, n, d, x in table.itertuples():
                self.put(code, unit, group, n, d, x)

    def caseload(self, cases):
        self.workers(cases.assign(key=None), None)
        if self.by:
            for group, part in cases.assign(key=cases[self.by].fillna(NOT_ALLOCATED)).groupby("key"):
                self.workers(part, group)

    def workers(self, cases, group):
        pairs = cases[["worker", "child"]].drop_duplicates()
        load = pairs.worker.value_counts()
        self.put("caseload", "childrenPerWorker", group, load.sum(), len(load), pairs.worker.isna().sum(),
                 most=int(load.max()) if len(load) else None, workersAbove=int((load > CASELOAD).sum()))

    def put(self, code, unit, group, numerator, denominator, excluded, most=None, workersAbove=None):
        n, d = int(numerator), int(denominator)
        lower, upper = wilson(n, d) if unit == "percent" and d else (None, None)
        self.figures.append({"code": code, "numerator": n, "denominator": d, "value": (100 if unit == "percent" else 1) * n / d if d else None, "unit": unit, "group": group,
                             "lower": lower, "upper": upper, "excluded": int(excluded), "most": most, "workersAbove": workersAbove})


def wilson(x, n, z=1.959963984540054):
    middle, width = 2 * x + z * z, z * np.sqrt(z * z + 4 * x * (1 - x / n))
    return 100 * (middle - width) / (2 * (n + z * z)), 100 * (middle + width) / (2 * (n + z * z))


def measures(known, day, by=None):
    to = Counting(by)
    referral, assessment, enquiry, need, plan, care, leaver, adoption = (known[n] for n in range(3, 11))
    everything = lambda frame: pd.Series(True, index=frame.index)

    to.percent("referral-repeat", referral, everything(referral), referral.referrals >= 1)
    to.percent("referral-nfa", referral, everything(referral), referral.nfa == "yes")

    done, start = assessment.authorised.notna(), assessment.start
    to.percent("assessment-45wd", assessment, done, working_between(start, assessment.authorised) <= 45, done & start.isna(), assessment.authorised < start)
    to.percent("assessment-open-over-45wd", assessment, ~done, plus_working(start, 45) < day, ~done & start.isna())
    to.percent("assessment-child-seen", assessment, done, assessment.seen == "yes")

    held = enquiry.conference.notna()
    to.percent("s47-to-icpc", enquiry, everything(enquiry), held)
    to.percent("icpc-15wd", enquiry, held, working_between(enquiry.start, enquiry.conference) <= 15, enquiry.conference < enquiry.start)
    to.percent("icpc-to-plan", enquiry, held, enquiry.plan == "yes")

    to.percent("cin-seen", need, need.open, need.due >= day, need.open & need.since.isna())

    unstarted = plan.not_ended & plan.start.isna()
    to.percent("cpp-visit", plan, plan.open, plan.visit_due >= day, unstarted)
    to.percent("cpp-seen-alone", plan, plan.open & plan.visit.notna(), plan.alone == "yes", unstarted & plan.visit.notna())
    to.percent("cpp-review", plan, plan.open & (plan.start <= day - months(3)), plan.review_due >= day, unstarted)
    to.percent("cpp-repeat", plan, plan.start > day - months(6), plan.previous >= 1, plan.start.isna())
    to.percent("cpp-over-2-years", plan, plan.open, plan.start < day - months(24), unstarted)

    unstarted, start = care.ceased.isna() & care.start.isna(), care.start
    a_year = care.open & (start + months(12) <= day)
    to.percent("cla-review", care, care.open, care.review_due >= day, unstarted)
    to.percent("cla-visit", care, care.open, care.visit_due >= day, unstarted, care.open & care.placed.isna())
    to.percent("cla-assessment-annual", care, a_year, care.assessed > day - months(12), unstarted)
    aged = care.open & (care.start_20 <= day)
    since = pd.Series(np.where(care.under_5, day - months(6), day - months(12)), index=care.index).astype("datetime64[ns]")
    to.percent("cla-health", care, aged, care.health >= later(since, start), unstarted, aged & ~care.has_age)
    for code, end in (("iha-20wd", care.start_20), ("iha-28d", start + pd.Timedelta(days=28))):
        new = (start >= day - months(6)) & (end <= day) & ~(care.ceased < end)
        to.percent(code, care, new, (care.health >= start) & (care.health <= end), start.isna(), (start >= day - months(6)) & (end <= day) & (care.ceased < start))
    to.percent("cla-dental", care, a_year, care.dental >= day - months(12), unstarted)
    to.percent("cla-three-placements", care, care.open, care.placements >= 3, unstarted)
    placed = care.location.isin(["in", "out"])
    to.percent("cla-placed-out-of-area", care, care.open & placed, care.location == "out", unstarted & placed)
    to.percent("cla-permanence-plan", care, care.open & (start + months(4) <= day), care.permanence.notna(), unstarted)
    to.percent("rhi-offered", care, care.open & (care.missing >= 1), care.offered == "yes", unstarted & (care.missing >= 1))
    to.percent("rhi-accepted", care, care.offered == "yes", care.accepted == "yes")

    in_touch = leaver.touch == "yes"
    to.percent("leaver-in-touch", leaver, ~leaver.touch.isin(["died", "refu", "refused", "nreq", "rhom"]), in_touch)
    to.percent("leaver-suitable", leaver, in_touch & leaver.suitability.isin(["suitable", "unsuitable"]), leaver.suitability == "suitable")
    activity = leaver.activity.str.extract(r"^([fpg])[1-6]\b", expand=False)
    to.percent("leaver-eet", leaver, in_touch & activity.notna(), activity.isin(["f", "p"]))

    entered, moved_in = adoption.start, adoption[["placed", "fostered"]].min(axis=1).where(adoption.placed.notna())
    to.days("adoption-a10", adoption, entered.notna() & moved_in.notna(), (moved_in - entered).dt.days, moved_in.notna() & entered.isna(), moved_in < entered)
    to.days("adoption-a2", adoption, adoption.order.notna() & adoption.match.notna(), (adoption.match - adoption.order).dt.days.clip(lower=0))

    extra.measures(to, known, day, sys.modules[__name__])
    who = ["child", "team", "worker"]
    to.caseload(pd.concat([need.loc[need.closed.isna(), who], plan.loc[plan.open, who], care.loc[care.open, who], leaver[who]]))
    return to.figures


def watch(known, day, ahead=None):
    assessment, enquiry, need, plan, care = (known[n] for n in range(4, 9))
    seen_well = care.health.notna() & ~(care.health < care.start)
    young = care.under_5 | ~care.has_age
    rules = [
        ("assessment-45wd", 4, assessment, assessment.authorised.isna(), plus_working(assessment.start, 45)),
        ("icpc-15wd", 5, enquiry, enquiry.conference.isna() & (enquiry.unnecessary != "yes"), plus_working(enquiry.start, 15)),
        ("cin-seen", 6, need, need.open, need.due),
        ("cpp-visit", 7, plan, plan.open, plan.visit_due),
        ("cpp-review", 7, plan, plan.open, plan.review_due),
        ("cla-review", 8, care, care.open, care.review_due),
        ("cla-visit", 8, care, care.open & care.placed.notna(), care.visit_due),
        ("cla-assessment-annual", 8, care, care.open, later(care.start, care.assessed) + months(12)),
        ("cla-health", 8, care, care.open, (care.health + months(6)).where(young, care.health + months(12)).where(seen_well, care.start_20)),
        ("cla-dental", 8, care, care.open, later(care.start, care.dental) + months(12)),
        ("iro-not-told", 8, care, care.open & (care.placed > care.iro.fillna(care.start)), care.placed),
        *extra.rules(known, day, sys.modules[__name__]),
    ]
    before = day if ahead is None else day + pd.Timedelta(days=ahead + 1)
    items = []
    for rule, number, frame, rows, due in rules:
        rows = rows & (due < before)
        items.append(frame.loc[rows, ["child", "team", "worker"]].assign(rule=rule, list=number, due=due[rows], row=frame.index[rows]))
    items = pd.concat(items).sort_values(["due", "rule", "child", "row"])
    items["daysLate"] = (day - items.due).dt.days
    return items


def printed(items):
    items = items.assign(due=items.due.dt.strftime("%Y-%m-%d")).astype(object).where(items.notna(), None)
    return items[["child", "list", "rule", "due", "daysLate", "team", "worker"]].to_dict("records")


def timed(path, day, rounds):
    """All measures and the watch list, read anew in each round."""
    seconds, busy, counts = [], [], []
    for _ in range(rounds):
        begun, used = time.perf_counter(), time.process_time()
        lists = read(path)
        is_read = time.perf_counter()
        known = known_on(day, lists)
        figures, items = measures(known, day), watch(known, day)
        ended = time.perf_counter()
        seconds.append(ended - begun)
        busy.append(time.process_time() - used)
        counts.append(ended - is_read)
    return {"rows": sum(len(one) for one in lists.values()), "figures": len(figures), "items": len(items), "first": seconds[0], "best": min(seconds), "cpu": min(busy), "count": min(counts),
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["measures", "watch", "time"])
    parser.add_argument("path")
    parser.add_argument("--as-at", required=True, type=pd.Timestamp)
    parser.add_argument("--by", choices=["team", "worker"])
    parser.add_argument("--ahead", type=int)
    parser.add_argument("--rounds", type=int, default=1)
    asked = parser.parse_args()
    day = asked.as_at
    if asked.what == "time":
        answer = timed(asked.path, day, asked.rounds)
    else:
        known = known_on(day, read(asked.path))
        answer = {"asAt": day.date().isoformat()} | ({"measures": measures(known, day, asked.by)} if asked.what == "measures" else {"items": printed(watch(known, day, asked.ahead))})
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
