using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>A report to a committee: its cover, what it asks for, its sections, its answers to an inspection and its figures.</summary>
internal static partial class CommitteeReportReader
{
    public static CommitteeReport Read(PartText part)
    {
        var (cover, body) = SplitCover(part.Blocks);
        var sections = ReportSections.Find(body);
        var (meeting, date, title) = Heading(cover, part.Title);
        return new(title, part.From, part.To, part.Page, PartText.Where([.. cover.Places]),
            cover["reportOf"], meeting, date, cover["classification"], cover["keyDecision"], cover["wards"],
            ReportRecommendations.Read(body), sections, Responses.Read(body, sections), Figures.Read(body), Clearances.Read(body, sections));
    }

    /// <summary>A cover sheet before the report repeats it; the report's own head counts.</summary>
    private static (Cover Cover, IReadOnlyList<Block> Body) SplitCover(IReadOnlyList<Block> blocks)
    {
        var start = 0;
        for (var i = 1; i < Math.Min(blocks.Count, 30); i++)
            if (blocks.Take(5).Any(Finding.ReportCover.IsCoverSheet) && blocks[i].StartsPage && Finding.ReportCover.StartsAt(blocks, i)) start = i;
        return (new([.. blocks.Skip(start)]), blocks);
    }

    private static (string? Meeting, DateOnly? Date, string Title) Heading(Cover cover, string fallback)
    {
        var dated = cover.Loose.FirstOrDefault(loose => Days.Find(loose.Text) is not null).Text;
        var meeting = cover["meeting"] ?? (dated is null ? null : Days.Without(dated));
        if (string.IsNullOrEmpty(meeting)) meeting = cover.Loose.Select(loose => loose.Text).FirstOrDefault(text => Body().IsMatch(text));
        var date = Days.Find(cover["date"] ?? "") ?? Days.Find(cover["meeting"] ?? "") ?? Days.Find(dated ?? "");
        var title = cover["title"] ?? cover.Loose.Where(loose => loose.Text != dated && loose.Text != meeting && !Crest().IsMatch(loose.Text) && Days.Find(loose.Text) is null)
            .OrderByDescending(loose => loose.Text.Length).Select(loose => Markup.Flatten(loose.Text)).FirstOrDefault();
        return (meeting is null ? null : Days.Without(meeting.Replace(";", " ", StringComparison.Ordinal)), date, title ?? fallback);
    }

    [GeneratedRegex(@"\b(board|committee|cabinet|council|panel|partnership)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Body();

    /// <summary>The council's own name, where its crest stands.</summary>
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu} ]+|.*\b(council|borough)\b.{0,20}|agenda item.*|appendix.*|item \d+.*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Crest();
}
