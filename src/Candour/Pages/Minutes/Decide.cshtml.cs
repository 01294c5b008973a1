using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>What the board decided, with what the law wants written down.</summary>
public sealed class DecideModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(GovernanceChanges.DecisionMade, () => Form.Draft.Add(Governance, AgendaItem, Desk.Now(View)), "The decision is recorded.");
}

public sealed class DecisionForm
{
    [Display(Name = "What was decided?")]
    public string? Text { get; set; }

    [Display(Name = "Reasons (optional)")]
    public string? Reasons { get; set; }

    [Display(Name = "Alternatives considered and rejected (optional)")]
    public string? Alternatives { get; set; }

    [Display(Name = "Conflicts of interest and dispensations (optional)")]
    public string? Conflicts { get; set; }

    [Display(Name = "Is it a key decision?", Description = "Then its reasons and alternatives must be written down")]
    public bool IsKey { get; set; }

    public DecisionDraft Draft => new() { Text = Text ?? "", Reasons = Reasons, Alternatives = Alternatives, Conflicts = Conflicts, IsKey = IsKey };

    public static DecisionForm Of(Decision one) => new() { Text = one.Text, Reasons = one.Reasons, Alternatives = one.Alternatives, Conflicts = one.Conflicts, IsKey = one.IsKey };

    internal static IEnumerable<Choice> Keys => [new() { Value = "true", Text = "Yes" }, new() { Value = "false", Text = "No" }];
}
