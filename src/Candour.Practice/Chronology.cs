using System.Globalization;
using Candour.Practice.Duck;

namespace Candour.Practice;

/// <summary>Something that happened to a child, and the row that says so.</summary>
/// <param name="List">Null for the birth, which every list tells.</param>
public sealed record ChildEvent(DateOnly Date, string Event, ListId? List, int? Row);

/// <summary>What the lists tell of a child, in the order in which it happened.</summary>
public sealed record Chronology(string Child, IReadOnlyList<ChildEvent> Events)
{
    private static readonly List<(AnnexAList List, string Column, string Words, string More)> Told = ReadTold();

    /// <param name="child">Null for all children, in the order of their identifiers.</param>
    public static IEnumerable<Chronology> Of(PracticeData data, string? child)
    {
        using var rows = data.Database.Query(StatementOf(data), child);
        string? current = null;
        var events = new List<ChildEvent>();
        while (rows.Read())
        {
            if (rows.Text(0) != current)
            {
                if (current is not null) yield return new(current, events);
                (current, events) = (rows.Text(0), []);
            }
            events.Add(new(rows.Day(1)!.Value, Words(rows.Text(2)!, rows.Text(3)), (int?)rows.Whole(4), (int?)rows.Whole(5)));
        }
        if (current is not null) yield return new(current, events);
    }

    private static string Words(string what, string? more) => more is null ? what : $"{what}: {more}";

    /// <summary>On one day the lists follow one another as a case does: contact, referral, assessment, plan, care.</summary>
    private static string StatementOf(PracticeData data)
    {
        var births = string.Join(" UNION ", AnnexAList.OfChildren.Select(list => $"SELECT child, born_on AS day, 'Born' AS what, NULL::VARCHAR AS more, NULL::INTEGER AS list, NULL::INTEGER AS row, 0 AS place FROM {list.Table}"));
        var events = Told.Where(one => data.Has(one.List.Id)).Select((one, place) => string.Create(CultureInfo.InvariantCulture,
            $"SELECT child, {one.Column}::DATE, '{one.Words}', {MoreOf(one.List, one.More)}, {one.List.Number}, row, {place + 1} FROM {one.List.Table}"));
        return $"""
            WITH asked AS (SELECT ?::VARCHAR AS name), told AS ({births} UNION ALL {string.Join(" UNION ALL ", events)})
            SELECT child, day, what, more, list, row FROM told, asked
            WHERE child IS NOT NULL AND day IS NOT NULL AND (name IS NULL OR child = name) ORDER BY child, day, place, row
            """;
    }

    /// <summary>A code in the words of the template, without its key.</summary>
    private static string MoreOf(AnnexAList list, string column)
    {
        if (column.Length == 0) return "NULL";
        if (CodeSet.Of(list, list.Column(column)) is not { } codes) return column;
        return $"CASE {column} {string.Join(' ', codes.Codes.Select(code => $"WHEN '{code.Key}' THEN {Sql.Text(code.InWords)}"))} ELSE {column} END";
    }

    private static List<(AnnexAList List, string Column, string Words, string More)> ReadTold()
    {
        using var text = new StreamReader(typeof(Chronology).Assembly.GetManifestResourceStream("events.txt")!);
        var events = new List<(AnnexAList, string, string, string)>();
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            events.Add((AnnexAList.Find(parts[0])!, parts[1], parts[2], parts[3]));
        }
        return events;
    }
}
