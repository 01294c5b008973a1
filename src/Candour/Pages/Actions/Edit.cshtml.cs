using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>All that an action says, but its dates once given, which are moved, and what leads report.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : ActionChangePage(desk, conflicts)
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public IReadOnlyList<string> Understood { get; private set; } = [];

    internal ActionChoices Choices => new(View, Today);

    public void OnPostCheck() => Understood = DueUnderstood.Of(Form.Due);

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Plan = Action.Plan;
        if (Action.Due is { } said) Form.Due = said.Written;
        foreach (var unknown in Form.UnknownIn(View)) ModelState.AddModelError("Form.DependsOn", $"No action is called “{unknown}”.");

        var date = Action.Due is null && Form.Due is not null ? $" {string.Join(' ', DueUnderstood.Of(Form.Due))}" : "";
        return await SaveAsync(
            Changes.ActionChanged, Form.ToDraft(View, Action.LeadsOn(Today)).Edit(View, Action, Desk.Now(View), Today), $"Your changes are saved.{date}");
    }

    protected override FormFields Fields => FormFields.Of(Form, Action, Read)
        .Without([nameof(ActionForm.Plan), .. Action.Due is null ? Array.Empty<string>() : [nameof(ActionForm.Due)]]);

    protected override void Fill() => Form = Read(Action);

    private ActionForm Read(PlanAction action) => ActionForm.Of(action, View, Today);
}
