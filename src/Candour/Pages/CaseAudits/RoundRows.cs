using System.Globalization;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>The list of rounds: its columns and filters.</summary>
internal static class RoundRows
{
    public const string UsualOrder = "-month";

    public static IReadOnlyList<Column<RoundProgress>> Columns(ProgrammePage page)
    {
        var (view, calendar) = (AuditsView.Of(page.View), page.Governance.Calendar);
        return
        [
            new("title", "Round", one => one.Round.Title)
            {
                IsRowHeader = true,
                Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Round(one.Round))}">{one.Round.Title}</a><span class="small below">{one.Round.Number}, {AuditNames.Of(view.FormOf(one.Round).Kind)}</span>"""),
            },
            new("month", "Month", one => InWords.Month(one.Round.Month)),
            new("choice", "Cases chosen", one => AuditNames.Of(one.Round.Choice)),
            new("planned", "Planned", one => Number(one.Round.Planned)) { IsNumeric = true },
            new("audited", "Audited", one => Number(one.Audited)) { IsNumeric = true },
            new("moderated", "Moderated", one => Number(one.Moderated)) { IsNumeric = true },
            new("due", "Back by", one => RoundProgress.BackBy(one.Round, calendar) is { } day ? InWords.ShortDay(day) : "") { IsSortable = false },
            new("state", "State", one => one.State.ToString()) { IsSortable = false, Cell = (html, one) => html.Write($"""{RoundTags.Of(one.State)}{(one.IsLate(page.Today, calendar) ? Late : default)}""") },
        ];
    }

    public static IReadOnlyList<Filter> Filters(AuditsView view) =>
    [
        Filter.One("form", "Form", [.. view.Forms.Select(one => new FilterOption(one.Code, one.Title))]),
        Filter.One("choice", "Cases chosen", [.. Enum.GetValues<CaseChoice>().Select(one => new FilterOption($"{one}", AuditNames.Of(one)))]),
        Filter.One("open", "State", [new("yes", "Not closed")]),
    ];

    public static IReadOnlyList<RoundProgress> Of(AuditsView view, ListQuery query)
    {
        var rows = view.Rounds.Reverse().Select(one => RoundProgress.Of(view, one)).Where(one =>
            (query.One("form") is not { } form || view.FormOf(one.Round).Code == form)
            && (query.One("choice") is not { } choice || $"{one.Round.Choice}" == choice)
            && (query.One("open") is null || one.State is not RoundState.Closed));
        rows = query.Sort switch
        {
            "title" => rows.OrderBy(one => one.Round.Title, StringComparer.OrdinalIgnoreCase),
            "choice" => rows.OrderBy(one => one.Round.Choice),
            "planned" => rows.OrderBy(one => one.Round.Planned),
            "audited" => rows.OrderBy(one => one.Audited),
            "moderated" => rows.OrderBy(one => one.Moderated),
            _ => rows.OrderBy(one => one.Round.Month),
        };
        return query.Descending ? [.. rows.Reverse()] : [.. rows];
    }

    private static Content Late => Content.Of(html => html.Write($"""<span class="small below late">late</span>"""));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
