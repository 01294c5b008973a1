using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>What a meeting found open goes on to the next in one deed. Each action counts how often it was carried.</summary>
public sealed class CarryForwardModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [BindProperty]
    public CarryForwardForm Form { get; set; } = new();

    public override string Back => Links.Minutes(Id);

    public IReadOnlyList<BoardAction> Open => [.. Governance.NotCarried(Meeting)];

    public IEnumerable<Choice> Choices => Open.Select(one => new Choice { Value = $"{one.Id}", Text = one.Name(View), Hint = new() { Text = Standing(one) } });

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form.Actions = [.. Open.Select(one => one.Id)];

    public async Task<IActionResult> OnPostAsync()
    {
        var carried = BoardActionSteps.CarryForward([.. Open.Where(one => Form.Actions.Contains(one.Id))], Meeting, Form.Due);
        ModelState.Say(carried.Problems);
        return ModelState.IsValid && carried.IsGood
            ? await SaveAsync(
                [.. carried.Value.Select(one => Change.To(GovernanceChanges.BoardActionCarried, one, View.Snapshot.VersionOf(one.Id)))],
                null, $"{InWords.Count(carried.Value.Count, "action")} carried forward.")
            : Page();
    }

    private string Standing(BoardAction one) =>
        $"{(one.Owner is { } owner ? Governance.NameOf(owner) : "Nobody yet")}. {BoardActionWords.Sentence(one, Today)}";
}

public sealed class CarryForwardForm
{
    [Display(Name = "Which actions are carried forward?")]
    public List<Guid> Actions { get; set; } = [];

    [Display(Name = "By when are they due now? (optional)", Description = "For all that are ticked. Leave it empty to keep the date of each")]
    public DateOnly? Due { get; set; }
}
