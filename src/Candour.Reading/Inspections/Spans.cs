namespace Candour.Reading.Inspections;

internal static class Spans
{
    public static Span Of(IEnumerable<TextLine> lines)
    {
        var all = lines.ToList();
        return new(all[0].Number, all[^1].Number, all[0].Page);
    }
}
