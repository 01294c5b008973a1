using System.Globalization;

namespace Candour.Performance;

/// <summary>The ten authorities that are most like one, by the DfE's statistical neighbour model.</summary>
/// <param name="Of">By the three digits of the authority, nearest first.</param>
public sealed record Neighbours(IReadOnlyDictionary<string, IReadOnlyList<string>> Of)
{
    private const int Count = 10;

    /// <summary>From the table of the model: <c>old_la_code</c>, then <c>SN_1</c> to <c>SN_10</c>.</summary>
    public static (Neighbours Table, IReadOnlyList<OpenDataProblem> Problems) Read(IEnumerable<(int Number, IReadOnlyDictionary<string, string> Cells)> lines)
    {
        var (table, problems) = (new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), new List<OpenDataProblem>());
        foreach (var (number, cells) in lines)
        {
            var own = cells.GetValueOrDefault("old_la_code") ?? "";
            if (!IsCode(own)) problems.Add(new(number, "old_la_code", $"“{own}” is no authority; the DfE gives it three digits."));
            for (var i = 1; i <= Count; i++)
            {
                var column = string.Create(CultureInfo.InvariantCulture, $"SN_{i}");
                if (!IsCode(cells.GetValueOrDefault(column))) problems.Add(new(number, column, $"“{cells.GetValueOrDefault(column)}” is no authority; the DfE gives it three digits."));
            }
            if (!table.TryAdd(own, [.. Enumerable.Range(1, Count).Select(i => cells.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"SN_{i}")) ?? "")]))
                problems.Add(new(number, "old_la_code", $"{own} is in the table already."));
        }
        return (new(table), problems);
    }

    private static bool IsCode(string? text) => text is { Length: 3 } && text.All(char.IsAsciiDigit);
}
