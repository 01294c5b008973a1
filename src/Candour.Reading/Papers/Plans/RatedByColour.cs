namespace Candour.Reading.Papers.Plans;

/// <summary>Says of which actions the rating is the fill of a cell and no word: a person compares it with the document before they trust it.</summary>
internal static class RatedByColour
{
    public static IEnumerable<Problem> Check(IEnumerable<(PlanRow Row, string Number)> actions)
    {
        var rated = actions.Where(one => one.Row.IsRatedByColour).ToList();
        if (rated.Count == 0) yield break;
        var told = rated.Select(one => $"{one.Number} ({one.Row.Colour!.ToLowerInvariant()})");
        yield return new("ratedByColour", $"The rating was read from the cell's colour, not from a word: {string.Join(", ", told)}.", rated[0].Row.At.From);
    }
}
