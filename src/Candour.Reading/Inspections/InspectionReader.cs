namespace Candour.Reading.Inspections;

/// <summary>
/// Reads what Ofsted and CQC publish about an authority's services for children: inspection reports since 2012, focused and
/// monitoring visit letters, joint targeted inspections, area SEND reports and letters.
/// </summary>
public static class InspectionReader
{
    /// <summary>A part for each such document among the lines; none where there is none.</summary>
    /// <param name="problems">Takes what a document does not say or what could not be read.</param>
    public static IReadOnlyList<Part> Read(IReadOnlyList<Line> lines, ICollection<Problem> problems)
    {
        var text = PageFurniture.Remove(PlainText.Pages(lines));
        var openings = Openings.In(text);
        return
        [
            .. openings.Select((opening, i) =>
            {
                var limit = i + 1 < openings.Count ? openings[i + 1].From : text.Count;
                return new InspectionDocument(opening, [.. text.Take(Ending.Of(text, opening, limit))], problems).Read();
            }),
        ];
    }
}
