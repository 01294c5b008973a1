"""The measures and watch rules over the extra lists as pandas counts them, from the definitions and not from our statements."""
from pathlib import Path

import numpy as np
import pandas as pd

LISTS = {
    "ssd_missing": {"child": "miss_person_id", "kind": "miss_missing_episode_type", "start": "miss_missing_episode_start_date", "returned": "miss_missing_episode_end_date",
                    "offered": "miss_missing_rhi_offered", "accepted": "miss_missing_rhi_accepted", "offered_at": "rhi_offered_at", "held_at": "rhi_held_at"},
    "ssd_cin_visits": {"child": "cinv_person_id", "start": "cinv_cin_visit_date", "seen": "cinv_cin_visit_seen", "alone": "cinv_cin_visit_seen_alone"},
    "ssd_cp_visits": {"child": "cppv_person_id", "start": "cppv_cp_visit_date", "seen": "cppv_cp_visit_seen", "alone": "cppv_cp_visit_seen_alone"},
    "ssd_cp_reviews": {"child": "cppr_person_id", "done": "cppr_cp_review_date"},
    "ssd_cla_visits": {"child": "clav_person_id", "start": "clav_cla_visit_date", "seen": "clav_cla_visit_seen", "alone": "clav_cla_visit_seen_alone"},
    "ssd_cla_reviews": {"child": "clar_person_id", "done": "clar_cla_review_date", "cancelled": "clar_cla_review_cancelled"},
    "ssd_pre_proceedings": {"child": "prep_person_id", "start": "prep_pre_pro_decision_date", "letter": "prep_pre_pro_letter_date", "ended": "prep_agree_stepdown_issue_date"},
    "private_fostering_visits": {"child": "Child Unique ID", "start": "Date the authority was notified", "done": "Date of Visit", "ended": "Date the arrangement ended"},
    "supervision": {"child": "Child Unique ID", "worker": "Supervised Worker", "start": "Date of Supervision", "oversight": "Management Oversight Recorded"},
}
DATES = {"start", "returned", "offered_at", "held_at", "done", "letter", "ended"}
CODES = {"kind", "offered", "accepted", "seen", "alone", "cancelled", "oversight"}
SUPERVISION, PRE_PROCEEDINGS = 20, 16


def read(folder, without_letter):
    frames = {}
    for name, columns in LISTS.items():
        if not (file := Path(folder) / f"{name}.csv").exists():
            continue
        frame = pd.read_csv(file, usecols=list(columns.values()), dtype=str).rename(columns={heading: column for column, heading in columns.items()})
        for column in columns:
            if column in DATES:
                frame[column] = pd.to_datetime(frame[column], format="%d/%m/%Y").where(frame[column].str.len() <= 10) if frame[column].str.len().max() <= 10 else pd.to_datetime(frame[column], dayfirst=True)
            elif column in CODES:
                frame[column] = frame[column].map(without_letter, na_action="ignore")
        frames[name] = frame
    return frames


def known_on(day, known, lists):
    """As known on the day; who works with a child, by lists 6 to 9 in this order, whatever the day."""
    allocated = pd.concat([lists[n][["child", "team", "worker"]] for n in range(6, 10)])
    allocated = allocated.groupby("child").first()
    for name in LISTS:
        if name in known:
            frame = known[name]
            for column in ("team", "worker"):
                if column not in frame:
                    frame[column] = frame.child.map(allocated[column])
            for column in DATES & set(frame.columns):
                frame[column] = frame[column].where(~(frame[column].dt.normalize() > day))


def in_72_hours(returned, moment):
    no_time = (returned == returned.dt.normalize()) | (moment == moment.dt.normalize())
    return (moment.dt.normalize() <= returned.dt.normalize() + pd.Timedelta(days=3)).where(no_time, moment <= returned + pd.Timedelta(hours=72))


def always_in_time(rows, times, day, begins, due):
    """Of each row whether no interval that ended in the last 6 months, or still runs, was too long: step by step."""
    by_child = times.dropna().groupby("child").done.apply(list).to_dict()
    since, answers = day - pd.DateOffset(months=6), []
    for row in rows.itertuples():
        starts = {getattr(row, one) for one in begins}
        first = getattr(row, begins[0])
        steps = sorted([(one, False) for one in starts if one >= first] + [(one, True) for one in by_child.get(row.child, []) if one >= first])
        good, done = True, 0
        for (step, is_done), until in zip(steps, [one for one, _ in steps[1:]] + [day]):
            done += is_done
            good &= not (until > since and until > due(row, step, is_done, done, until))
        answers.append(good)
    return pd.Series(answers, index=rows.index, dtype=bool)


def measures(to, known, day, p):
    months, six = p.months, day - p.months(6)
    weekday = lambda count: lambda step: pd.Timestamp(np.busday_offset(step.to_datetime64().astype("datetime64[D]"), count, roll="backward", busdaycal=p.CALENDAR))
    need, plan, care = known[6], known[7], known[8]
    taken = lambda name, keep: known[name].loc[keep].rename(columns={"start": "done"})[["child", "done"]]
    seen = lambda name: taken(name, known[name].seen != "no")

    def every(code, frame, rows, asked, times, begins, due, *left):
        good = always_in_time(frame[asked], times, day, begins, due).reindex(frame.index, fill_value=False)
        to.percent(code, frame, rows, good, *left)

    if "ssd_missing" in known:
        m = known["ssd_missing"]
        back = m.returned.dt.normalize()
        due = ~m.kind.fillna("").str.startswith("a") & m.returned.notna() & (back > six) & (back + pd.Timedelta(days=3) <= day)
        before = due & (m.returned < m.start) & ((back < m.start.dt.normalize()) | (m.returned != back))
        to.percent("rhi-offered-72h", m, due, in_72_hours(m.returned, m[["offered_at", "held_at"]].min(axis=1)), before, due & (m.offered == "yes") & m.offered_at.isna() & m.held_at.isna())
        to.percent("rhi-held-72h", m, due, in_72_hours(m.returned, m.held_at), before)
    no_start = plan.not_ended & plan.start.isna()
    no_care = care.ceased.isna() & care.start.isna()
    if "ssd_cin_visits" in known:
        every("cin-every-visit", need, need.open, need.open & need.start.notna(), seen("ssd_cin_visits"), ["start"], lambda r, s, i, n, u: weekday(p.NEED_VISIT)(s), need.open & need.start.isna())
    if "ssd_cp_visits" in known:
        every("cpp-every-visit", plan, plan.open, plan.open, seen("ssd_cp_visits"), ["start"], lambda r, s, i, n, u: weekday(p.PROTECTION_VISIT)(s), no_start)
    if "ssd_cp_reviews" in known:
        every("cpp-every-review", plan, plan.open & (plan.start <= day - months(3)), plan.open, known["ssd_cp_reviews"][["child", "done"]], ["start"], lambda r, s, i, n, u: s + months(6 if i else 3), no_start)
    if "ssd_cla_visits" in known:
        rarely = lambda r, u: r.permanence == "long-term fostering" and r.placed < u - months(12)
        every("cla-every-visit", care, care.open & care.placed.notna(), care.open, seen("ssd_cla_visits"), ["start", "placed"],
              lambda r, s, i, n, u: s + pd.Timedelta(days=7) if not i else s + months(3) if rarely(r, u) else s + pd.Timedelta(days=42), no_care, care.open & care.placed.isna())
    if "ssd_cla_reviews" in known:
        held = known["ssd_cla_reviews"]
        every("cla-every-review", care, care.open, care.open, held.loc[held.cancelled != "yes", ["child", "done"]], ["start"], lambda r, s, i, n, u: weekday(20)(s) if n == 0 else s + months(3 if n == 1 else 6), no_care)
    for name, code in (("ssd_cp_visits", "cpp-visits-alone"), ("ssd_cla_visits", "cla-visits-alone")):
        if name in known:
            to.percent(code, known[name], known[name].start > six, known[name].alone == "yes")
    if "ssd_pre_proceedings" in known:
        c = known["ssd_pre_proceedings"]
        begun = c.letter.fillna(c.start)
        ended, length = (c.ended > six) & begun.notna(), (c.ended - begun).dt.days
        to.days("pre-proceedings-weeks", c, ended, length, (c.ended > six) & (c.ended < begun))
        to.figures = [one | {"unit": "weeks", "value": one["value"] and one["value"] / 7} if one["code"] == "pre-proceedings-weeks" else one for one in to.figures]
        to.percent("pre-proceedings-in-time", c, ended, length <= 7 * PRE_PROCEEDINGS, (c.ended > six) & (c.ended < begun))
        to.percent("pre-proceedings-open-over", c, c.ended.isna() & begun.notna(), begun + pd.Timedelta(weeks=PRE_PROCEEDINGS) < day, c.ended.isna() & begun.isna())
    if "supervision" in known:
        s = known["supervision"]
        to.percent("supervision-oversight", s, s.start > six, s.oversight == "yes")
        is_open = need.closed.isna()
        every("case-every-supervision", need, is_open, is_open & need.start.notna(), taken("supervision", s.child.notna()), ["start"], lambda r, t, i, n, u: weekday(SUPERVISION)(t), is_open & need.start.isna())
    if "private_fostering_visits" in known:
        a = arrangements(known["private_fostering_visits"])
        is_open, seventh = a.ended.isna() & a.start.notna(), p.plus_working(a.start, 7)
        new, no_notice = (a.start > six) & (seventh <= day), a.ended.isna() & a.start.isna()
        to.percent("pf-first-visit", a, new, a["first"] <= seventh, no_notice, new & (a["first"] < a.start))
        to.percent("pf-visit", a, is_open, private_due(a, p) >= day, no_notice)
        every("pf-every-visit", a, is_open, is_open, known["private_fostering_visits"][["child", "done"]], ["start"],
              lambda r, s, i, n, u: weekday(7)(s) if not i else s + pd.Timedelta(days=42 if s < r.start + months(12) else 84), no_notice)


def arrangements(visits):
    """Private fostering, one row for each: its first and last visit, and its end."""
    rows = visits.assign(row=visits.index)
    rows = rows.groupby(["child", "start"], dropna=False).agg(first=("done", "min"), last=("done", "max"), ended=("ended", "max"), team=("team", "first"), worker=("worker", "first"), row=("row", "min"))
    return rows.reset_index().set_index("row", drop=False)


def private_due(a, p):
    after = a["last"] + pd.to_timedelta(np.where(a["last"] < a.start + p.months(12), 42, 84), unit="D")
    return after.fillna(p.plus_working(a.start, 7))


def rules(known, day, p):
    """The rules of the watch list: code, list, rows, which of them, and the day by which."""
    if "ssd_missing" in known:
        m = known["ssd_missing"]
        back = m.returned.dt.normalize()
        yield "rhi-72h", "ssd_missing", m, ~m.kind.fillna("").str.startswith("a") & (back > day - p.months(3)) & m.held_at.isna() & (m.accepted != "no"), back + pd.Timedelta(days=3)
    if "private_fostering_visits" in known:
        a = arrangements(known["private_fostering_visits"])
        yield "pf-visit", "private_fostering_visits", a, a.ended.isna() & a.start.notna(), private_due(a, p)
