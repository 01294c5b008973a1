using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>What a form of an action can choose from.</summary>
internal sealed class ActionChoices(ProgrammeView view, DateOnly today)
{
    public IEnumerable<SelectItem> Plans => view.Plans.Where(one => !(one.EndedOn <= today))
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name });

    /// <summary>Of one plan, or of all with the plan's name before each.</summary>
    public IEnumerable<SelectItem> Themes(Guid? plan) => view.Plans.Where(one => plan is null || one.Id == plan)
        .SelectMany(one => one.Themes, (one, theme) => new SelectItem
        {
            Value = theme.Id.ToString(), Text = plan is null && view.Plans.Count > 1 ? $"{one.Code}: {theme.Name}" : theme.Name,
        });

    /// <summary>What is chosen already comes first, where it is seen.</summary>
    public IEnumerable<Choice> Recommendations(IReadOnlyList<Guid> chosen) => view.Recommendations.OrderBy(one => !chosen.Contains(one.Id))
        .Select(one => new Choice { Value = one.Id.ToString(), Text = $"{one.Reference}: {one.Text}" });

    /// <summary>What is chosen already comes first, where it is seen.</summary>
    public IEnumerable<Choice> Posts(IReadOnlyList<Guid> chosen) => view.Posts.OrderBy(one => !chosen.Contains(one.Id)).Select(one => new Choice
    {
        Value = one.Id.ToString(), Text = one.Title, Hint = one.Status == PostStatus.Permanent ? null : new() { Text = one.Status.ToString() },
    });
}
