using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>The views of the plan by what actions have in common, and their names in addresses.</summary>
internal sealed record Grouping(ActionGrouping By, string Slug, string Title, string Nouns, string Filter)
{
    public static IReadOnlyList<Grouping> All { get; } =
    [
        new(ActionGrouping.Lead, "lead", "Lead", "leads", "lead"),
        new(ActionGrouping.Directorate, "directorate", "Directorate", "directorates", "directorate"),
        new(ActionGrouping.Board, "board", "Board or group", "boards", "board"),
        new(ActionGrouping.Recommendation, "recommendation", "Recommendation", "recommendations", "recommendation"),
        new(ActionGrouping.Theme, "theme", "Theme", "themes", "theme"),
        new(ActionGrouping.DueMonth, "month", "Month due", "months", "month"),
    ];

    /// <summary>The title as it stands in a sentence.</summary>
    public string Name { get; } = Title.ToLowerInvariant();

    public string Path => $"/actions/by/{Slug}";

    public static Grouping? Of(string slug) => All.FirstOrDefault(one => one.Slug == slug);
}

/// <summary>Links to the views, with a list's filters.</summary>
internal sealed record GroupingLinks(ListQuery Query, Grouping? Here = null) : Component
{
    protected override void Write(HtmlWriter html)
    {
        for (var place = 0; place < Grouping.All.Count; place++)
        {
            var one = Grouping.All[place];
            if (place > 0) html.Write($", ");
            if (one == Here) html.Write($"<b>{one.Name}</b>");
            else html.Write($"""<a class="govuk-link" href="{Query.HrefTo(one.Path)}">{one.Name}</a>""");
        }
    }
}
