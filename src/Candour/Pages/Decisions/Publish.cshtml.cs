using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A decision is published; where decisions of its board can be called in, the time for that begins.</summary>
public sealed class PublishModel(Desk desk, Conflicts conflicts) : DecisionPage(desk, conflicts)
{
    public sealed class PublishForm
    {
        [Display(Name = "On which day was it published?")]
        public DateOnly? On { get; set; }

        [Display(Name = "Why can it not wait for call-in? (optional)", Description = "Only where the chair of scrutiny agrees that it is urgent. It is then in force at once")]
        public string? Urgency { get; set; }
    }

    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public string Consequence => Board.CallIn is { } days
        ? $"It can then be called in for {InWords.Count(days, "working day")}."
        : "Decisions of this board are not called in. It is in force as soon as it is published.";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        Form.On = Today;
    }

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(Form.On > Today, nameof(Form.On), "That day is still to come.");
        return SaveAsync(GovernanceChanges.DecisionPublished, DecisionSteps.Publish(Governance, Decision, Form.On, Form.Urgency), "The decision is published.");
    }
}
