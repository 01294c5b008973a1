using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Minutes;

/// <summary>Everybody who can be asked to do something: posts first, then people.</summary>
internal static class People
{
    public static IEnumerable<SelectItem> All(ProgrammeView view) =>
        view.Posts.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Title })
            .Concat(view.People.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name }));
}
