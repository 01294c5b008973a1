using System.Globalization;

namespace Candour.GovUk;

/// <summary>What happened, the latest first: the timeline of the MOJ Design System.</summary>
public sealed record Timeline : Component
{
    public IReadOnlyList<TimelineItem> Items { get; init; } = [];
    public int HeadingLevel { get; init; } = 2;

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="moj-timeline{More}"{Attributes}>""");
        foreach (var item in Items) item.Write(html, HeadingLevel);
        html.Write($"</div>");
    }
}

public sealed record TimelineItem
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public Content Title { get; init; }

    /// <summary>Who did it; "by" is written before it.</summary>
    public Content Byline { get; init; }

    /// <summary>The moment, shown in London's time.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The day, where that is all that is known or all that matters.</summary>
    public DateOnly? On { get; init; }

    public Content Text { get; init; }
    public string? Classes { get; init; }

    internal void Write(HtmlWriter html, int headingLevel)
    {
        html.Write($"""<div class="moj-timeline__item{new MoreClasses(Classes)}"><div class="moj-timeline__header"><h{headingLevel} class="moj-timeline__title">{Title}</h{headingLevel}>""");
        if (!Byline.IsEmpty) html.Write($""" <p class="moj-timeline__byline">by {Byline}</p>""");
        html.Write($"</div>");
        WriteDate(html);
        if (Text.IsHtml) html.Write($"""<div class="moj-timeline__description">{Text}</div>""");
        else if (!Text.IsEmpty) html.Write($"""<div class="moj-timeline__description"><p class="govuk-body">{Text}</p></div>""");
        html.Write($"</div>");
    }

    private void WriteDate(HtmlWriter html)
    {
        if (At is { } at)
        {
            var there = TimeZoneInfo.ConvertTime(at, London);
            var words = $"{there.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture)}{(there.Hour < 12 ? "am" : "pm")}";
            html.Write($"""<p class="moj-timeline__date"><time datetime="{there.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)}">{words}</time></p>""");
        }
        else if (On is { } on)
        {
            html.Write($"""<p class="moj-timeline__date"><time datetime="{on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time></p>""");
        }
    }
}
