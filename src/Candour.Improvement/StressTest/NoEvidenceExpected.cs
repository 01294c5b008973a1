namespace Candour.Improvement;

internal sealed record NoEvidenceExpected() : ActionRule("no-evidence-expected", "The action does not say what would show that it worked")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        !string.IsNullOrWhiteSpace(action.ExpectedEvidence)
            ? null
            : Weakness.Of(action, "It does not say what would show that it worked.", "expectedEvidence");
}
