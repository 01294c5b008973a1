namespace Candour.Improvement;

internal sealed record NoLead() : ActionRule("no-lead", "Nobody leads the action")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        view.LeadsOf(action, today).Any() ? null : Weakness.Of(action, "No post leads it.", "leads");
}
