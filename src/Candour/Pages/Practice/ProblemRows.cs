using System.Globalization;
using Candour.GovUk;
using Candour.Practice;

namespace Candour.Pages.Practice;

/// <summary>What is wrong with the data, row by row: its columns and filters, for the pages and for the file.</summary>
internal static class ProblemRows
{
    public static IReadOnlyList<Column<PracticeProblem>> Columns { get; } =
    [
        new("list", "List", one => $"{one.List}") { IsRowHeader = true, Cell = (html, one) => html.Write($"{(one.List is { } list ? AnnexAList.Of(list).FullTitle : "The files")}") },
        new("row", "Row", one => Number(one.Row)) { IsSortable = false, IsNumeric = true },
        new("column", "Column", one => one.Column) { IsSortable = false },
        new("problem", "Problem", one => one.Message) { IsSortable = false },
        new("severity", "Severity", one => one.Severity.ToString()) { IsSortable = false },
        new("code", "Code", one => one.Code) { CsvOnly = true },
    ];

    /// <param name="csv">Where the file is; null where there is none yet.</param>
    public static ListView<PracticeProblem> List(HttpRequest request, IReadOnlyList<PracticeProblem> problems, string? csv)
    {
        var query = ListQuery.Of(request, Columns, "list");
        var rows = Of(problems, query);
        query = query.On(rows.Count);
        return new()
        {
            Query = query, Columns = Columns, Rows = [.. rows.Skip(query.Skip).Take(query.PageSize)], Total = rows.Count, Noun = "problems", CsvPath = csv, Classes = "list--above",
            Filters =
            [
                Filter.One("list", "List", [.. problems.Select(one => one.List).OfType<ListId>().Distinct().OrderBy(one => one.Place).Select(one => new FilterOption($"{one}", AnnexAList.Of(one).FullTitle))]),
                Filter.One("severity", "Severity", [.. Enum.GetValues<Severity>().Select(one => new FilterOption($"{one}", $"{one}s"))]),
            ],
            WhenEmpty = problems.Count == 0 ? "Nothing wrong was found." : "No problem fits these filters.",
        };
    }

    public static IReadOnlyList<PracticeProblem> Of(IReadOnlyList<PracticeProblem> problems, ListQuery query)
    {
        var rows = problems.Where(one => (query.One("list") is not { } list || $"{one.List}" == list) && (query.One("severity") is not { } severity || $"{one.Severity}" == severity)).ToList();
        return query.Descending ? [.. rows.OrderByDescending(one => one.List?.Place ?? 0)] : rows;
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
