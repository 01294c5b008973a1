namespace Candour.Improvement;

internal sealed record NotReported() : ActionRule("not-reported", "Nobody has reported on the action for longer than the reporting cycle")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today)
    {
        if (!view.IsReportDue(action, today)) return null;
        return Weakness.Of(action, view.LatestUpdate(action) is { } last
            ? $"The last report is of {InWords.Day(last.On)}, {InWords.Days(today.DayNumber - last.On.DayNumber)} ago; the programme asks for one every {InWords.Days(view.Programme.ReportingCycle)}."
            : "Nobody has ever reported on it.", "claim");
    }
}
