using System.Globalization;
using Candour.Improvement;

namespace Candour.Governance;

/// <summary>One line of an agenda.</summary>
/// <param name="Number">As published, or as it would be published now: 3, and 3.1 for its first part.</param>
public sealed record AgendaLine(AgendaItem Item, string Number, int Depth);

/// <summary>A meeting's items in order, each with its number.</summary>
public static class Agenda
{
    /// <remarks>A number that went out stays. What comes later goes on after the last of them, so that a supplementary agenda continues the first.</remarks>
    public static IReadOnlyList<AgendaLine> Of(IEnumerable<AgendaItem> items)
    {
        var all = items.ToList();
        var known = all.Select(one => one.Id).ToHashSet();
        var parts = all.ToLookup(one => one.Parent is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        return [.. Lines(parts, Guid.Empty, "", 0)];
    }

    /// <summary>The items as the meeting took them, each with its parts; those that it has not taken follow in the published order.</summary>
    public static IReadOnlyList<AgendaLine> InOrderTaken(IReadOnlyList<AgendaLine> published)
    {
        var known = published.ToDictionary(one => one.Item.Id, one => one.Item);
        AgendaItem Whole(AgendaItem item) => item.Parent is { } parent && known.TryGetValue(parent, out var whole) ? Whole(whole) : item;
        return [.. published.OrderBy(one => Whole(one.Item).Taken ?? int.MaxValue)];
    }

    private static IEnumerable<AgendaLine> Lines(ILookup<Guid, AgendaItem> parts, Guid parent, string before, int depth)
    {
        var last = parts[parent].Select(one => Last(one.Number)).DefaultIfEmpty().Max();
        foreach (var item in parts[parent].OrderBy(one => one.Number is null).ThenBy(one => one.Number ?? "", NaturalOrder.Comparer).ThenBy(one => one.Order).ThenBy(one => one.Id))
        {
            var number = item.Number ?? before + (++last).ToString(CultureInfo.InvariantCulture);
            yield return new(item, number, depth);
            foreach (var part in Lines(parts, item.Id, $"{number}.", depth + 1)) yield return part;
        }
    }

    private static int Last(string? number) =>
        int.TryParse(number?.Split('.')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;
}
