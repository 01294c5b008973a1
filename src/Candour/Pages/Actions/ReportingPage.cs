using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A page on which somebody reports on an action, signed in or by a signed link.</summary>
public abstract class ReportingPage(Desk desk) : ProgrammePage(desk)
{
    [BindProperty]
    public ReportForm Form { get; set; } = new();

    /// <summary>What a person chose of each version, by field, after somebody else reported first.</summary>
    [BindProperty]
    public Dictionary<string, string> Take { get; set; } = [];

    public ConflictView? Conflict { get; private set; }

    public abstract PlanAction Action { get; }

    public ActionUpdate? Latest => View.LatestUpdate(Action);

    /// <summary>What evidence supports before the report is made.</summary>
    public Assessment Assessment => AssuranceView.Of(View).Of(Action, Today);

    public IEnumerable<Choice> ClaimChoices => View.Programme.Claims
        .Select(one => new Choice { Value = one.Code, Text = one.Name, Hint = new() { Text = one.Meaning } });

    public IReadOnlyList<ActionMilestone> Milestones => [.. Action.Milestones.Where(one => one.DoneOn is null)];

    /// <param name="by">The post that reports.</param>
    /// <param name="here">Where somebody goes who leaves the other report as it is.</param>
    /// <returns>Null where the report is saved; else the page that says what to do.</returns>
    protected async Task<IActionResult?> ReportAsync(string by, string here, Actor? actor = null, string? reason = null)
    {
        var sent = new SentForm(FormFields.Of(Form, Latest, ReportForm.Of), Take, Words);
        if (Latest is { } other && other.Id != Form.After)
        {
            Conflict = sent.Beside(Met(other, here), before: null, other);
            return Page();
        }
        sent.Settle(ModelState);

        var update = Form.ToDraft().Add(View, Action, Desk.Now(View), Today, by);
        ModelState.Say(update.Problems);
        if (!ModelState.IsValid || !update.IsGood) return Page();
        if (await Desk.SaveAsync([Change.Add(Changes.ActionUpdated, update.Value), .. Reached()], reason, actor: actor) is Saved.Done) return null;

        await LoadAsync();
        ModelState.AddModelError("Form.Claim", "Somebody changed the action at this very moment. Look at it and send your report again.");
        return Page();
    }

    private IEnumerable<Change> Reached()
    {
        var after = Form.Reached.Aggregate(Action, (action, id) => new MilestoneDone(id, Today).Mark(action, Today).Value ?? action);
        return after == Action ? [] : [Change.To(Changes.ActionMilestoneDone, after, View.Snapshot.VersionOf(Action.Id))];
    }

    private string Words(string field, object? value) =>
        field == nameof(ReportForm.Claim) && value is string code ? View.Programme.Claim(code).Name : FormWords.Of(value, View);

    private ConflictView Met(ActionUpdate other, string here) => new()
    {
        Who = other.By,
        When = View.Snapshot.ChangedAt(other.Id),
        Deed = "A report",
        Changed = [],
        Carried = ConflictView.Carry(Request.Form, "Form.After", other.Id.ToString()),
        Href = here,
    };
}
