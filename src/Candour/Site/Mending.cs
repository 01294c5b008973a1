using Candour.Improvement;

namespace Candour.Site;

/// <summary>Where a finding of the stress test is put right, and in which words a link says so.</summary>
/// <param name="Permission">What somebody needs to put it right.</param>
internal sealed record Mending(string Words, string Address, Permission Permission)
{
    /// <summary>Null where what the finding is about is gone.</summary>
    public static Mending? Of(Finding finding, ProgrammeView view) => view.Snapshot.Find<Ledger.Record>(finding.SubjectId) switch
    {
        PlanAction action when finding.Field == "evidence" => new("Add evidence", Links.AddEvidence(action.Reference), Permission.KeepEvidence),
        PlanAction or Recommendation when finding.Field == "challenge" => new("Answer the challenge", "/challenges?state=overdue", Permission.Read),
        PlanAction action => new(WordsFor(finding.Field), Links.Mend(action, finding.Field), finding.Field == "claim" ? Permission.UpdateActions : Permission.EditPlan),
        Recommendation one when finding.Field == "recommendations" =>
            new("Add an action", $"/actions/add?recommendation={Uri.EscapeDataString(one.Reference)}", Permission.EditPlan),
        Recommendation one => new("Look at its actions", $"/actions?recommendation={Uri.EscapeDataString(one.Reference)}", Permission.Read),
        Plan plan => new("Look at its numbers", $"/actions?plan={Uri.EscapeDataString(plan.Code)}&state=all", Permission.Read),
        Post post when finding.Field == "status" => new("Say who holds the post", $"{Links.Post(post.Id)}/holder", Permission.EditPeople),
        Post post => new("Look at its actions", $"/actions?lead={post.Id}&sort=due", Permission.Read),
        _ => null,
    };

    private static string WordsFor(string field) => field switch
    {
        "due" => "Set a date",
        "leads" => "Say who leads it",
        "claim" => "Report on it",
        "closure" => "Close it",
        "reviewOn" => "Say when it is looked at again",
        "monitoredBy" => "Say who watches it",
        "expectedEvidence" => "Say what would show it",
        _ => "Mend this",
    };
}
