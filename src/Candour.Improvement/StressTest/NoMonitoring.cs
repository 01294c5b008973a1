namespace Candour.Improvement;

internal sealed record NoMonitoring() : ActionRule("no-board", "No board or group watches the action")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        action.MonitoredBy.Count > 0 ? null : Weakness.Of(action, "No board or group watches it.", "monitoredBy");
}
