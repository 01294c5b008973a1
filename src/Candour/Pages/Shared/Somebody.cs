using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Shared;

/// <summary>Whom a form can name: the posts first, since they outlive whoever holds them, then people.</summary>
internal static class Somebody
{
    public static IEnumerable<SelectItem> Items(ProgrammeView view) => All(view).Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name });

    /// <summary>What is chosen already comes first, where it is seen.</summary>
    public static IEnumerable<Choice> Choices(ProgrammeView view, IReadOnlyList<Guid> chosen) =>
        All(view).OrderBy(one => !chosen.Contains(one.Id)).Select(one => new Choice { Value = one.Id.ToString(), Text = one.Name });

    private static IEnumerable<(Guid Id, string Name)> All(ProgrammeView view) =>
        view.Posts.Select(one => (one.Id, one.Title)).Concat(view.People.Select(one => (one.Id, one.Name)));
}
