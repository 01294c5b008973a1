using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>The authorities that are most like one.</summary>
/// <param name="Of">By the three digits of the DfE.</param>
/// <param name="Nearest">By theirs, nearest first.</param>
public sealed record Neighbours(string Of, IReadOnlyList<string> Nearest)
{
    private const int Count = 10;
    private const string Key = "old_la_code";

    /// <summary>Whether a file has the columns of the DfE's statistical neighbour model: <c>old_la_code</c>, then <c>SN_1</c> to <c>SN_10</c>.</summary>
    public static bool AreIn(IReadOnlyDictionary<string, string> cells) => cells.ContainsKey(Key) && Columns.All(cells.ContainsKey);

    public static (IReadOnlyList<Neighbours> Table, IReadOnlyList<CsvNote> Problems) Read(IEnumerable<CsvLine> lines)
    {
        var (table, problems) = (new List<Neighbours>(), new List<CsvNote>());
        foreach (var (number, cells) in lines)
        {
            problems.AddRange(Columns.Prepend(Key).Where(column => !IsCode(cells.GetValueOrDefault(column)))
                .Select(column => new CsvNote(number, column, $"“{cells.GetValueOrDefault(column)}” is no authority; the DfE gives it three digits.")));
            if (table.Exists(one => one.Of == cells.GetValueOrDefault(Key))) problems.Add(new(number, Key, $"{cells[Key]} is in the table already."));
            table.Add(new(cells.GetValueOrDefault(Key) ?? "", [.. Columns.Select(column => cells.GetValueOrDefault(column) ?? "")]));
        }
        return (table, problems);
    }

    private static IEnumerable<string> Columns => Enumerable.Range(1, Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"SN_{i}"));

    private static bool IsCode(string? text) => text is { Length: 3 } && text.All(char.IsAsciiDigit);
}
