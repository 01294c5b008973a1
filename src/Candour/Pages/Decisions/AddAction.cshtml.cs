using Candour.Governance;
using Candour.Pages.Actions;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A board decides that something more is done: a new action of the plan.</summary>
public sealed class AddActionModel(Desk desk, Conflicts conflicts) : EffectPage(desk, conflicts), INewAction
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public IReadOnlyList<string> Understood { get; private set; } = [];

    ActionChoices INewAction.Choices => new(View, Today);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        if (View.Plans.Where(one => !(one.EndedOn <= Today)).ToList() is [var only]) Form.Plan = only.Id;
        Form.MonitoredBy = Board.Title;
    }

    public void OnPostCheck() => Understood = DueUnderstood.Of(Form.Due);

    public Task<IActionResult> OnPostAsync()
    {
        foreach (var unknown in Form.UnknownIn(View)) Refuse(wrong: true, nameof(Form.DependsOn), $"No action is called “{unknown}”.");
        return SaveAsync(EffectDraft.AddAction(Governance, Decision, Form.ToDraft(View, []), Desk.Now(View), Today), "The action is added to the plan.");
    }
}
