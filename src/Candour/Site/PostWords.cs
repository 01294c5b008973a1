using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>How a post is filled, as pages show it.</summary>
internal static class PostWords
{
    public static Tag Tag(PostStatus status) => new() { Text = status.ToString(), Classes = $"govuk-tag--{Colour(status)}" };

    public static IEnumerable<SelectItem> People(ProgrammeView view) =>
        view.People.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name });

    private static string Colour(PostStatus status) => status switch
    {
        PostStatus.Permanent => "green",
        PostStatus.Vacant => "red",
        _ => "yellow",
    };
}
