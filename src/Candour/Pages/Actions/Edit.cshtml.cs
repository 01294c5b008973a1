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

    /// <summary>What a person chose of each version, by field, after somebody else was quicker.</summary>
    [BindProperty]
    public Dictionary<string, string> Take { get; set; } = [];

    public IReadOnlyList<string> Understood { get; private set; } = [];

    internal ActionChoices Choices => new(View, Today);

    public void OnPostCheck() => Understood = DueUnderstood.Of(Form.Due);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Take.GetValueOrDefault("*") != ConflictView.Mine) ConflictFields.Settle(Form, Now, Take);
        Form.Plan = Action.Plan;
        if (Action.Due is { } said) Form.Due = said.Written;
        foreach (var unknown in Form.UnknownIn(View)) ModelState.AddModelError("Form.DependsOn", $"No action is called “{unknown}”.");

        var date = Action.Due is null && Form.Due is not null ? $" {string.Join(' ', DueUnderstood.Of(Form.Due))}" : "";
        return await SaveAsync(
            Changes.ActionChanged, Form.ToDraft(View, Action.LeadsOn(Today)).Edit(View, Action, Desk.Now(View), Today), $"Your changes are saved.{date}");
    }

    protected override void Fill() => Form = Now;

    protected override async Task<ConflictView> LookAsync()
    {
        var before = await Conflicts.VersionAsync<PlanAction>(Action.Id, Version) ?? Action;
        return await base.LookAsync() with
        {
            Fields = ConflictFields.Of(ActionForm.Of(before, View, Today), Now, Form, (_, value) => ActionFormWords.Of(value, View)),
        };
    }

    private ActionForm Now => ActionForm.Of(Action, View, Today);
}
