using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A new action of a plan.</summary>
public sealed class AddModel(Desk desk) : ProgrammePage(desk), INewAction
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public IReadOnlyList<string> Understood { get; private set; } = [];

    ActionChoices INewAction.Choices => new(View, Today);

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/actions"));

    /// <param name="recommendation">The reference of the recommendation that it is to answer.</param>
    public void OnGet(string? recommendation)
    {
        if (View.Plans.Where(one => !(one.EndedOn <= Today)).ToList() is [var only]) Form.Plan = only.Id;
        if (recommendation is not null && View.RecommendationBy(recommendation) is { } answered) Form.Recommendations = [answered.Id];
    }

    public void OnPostCheck() => Understood = DueUnderstood.Of(Form.Due);

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var unknown in Form.UnknownIn(View)) ModelState.AddModelError("Form.DependsOn", $"No action is called “{unknown}”.");
        var added = Form.ToDraft(View, []).Add(View, Desk.Now(View), Today);
        ModelState.Say(added.Problems);
        if (!ModelState.IsValid || added.Value is not { } action) return Page();

        await Desk.SaveAsync(Change.Add(Changes.ActionAdded, action));
        TempData["Done"] = $"Action {action.Reference} is added. {string.Join(' ', DueUnderstood.Of(Form.Due))}";
        return LocalRedirect(Links.Action(action));
    }
}
