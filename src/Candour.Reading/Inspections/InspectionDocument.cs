namespace Candour.Reading.Inspections;

/// <summary>One document: its fields, each with its place, and what it does not say.</summary>
/// <param name="lines">The text up to the document's end.</param>
internal sealed class InspectionDocument(Opening opening, IReadOnlyList<TextLine> lines, ICollection<Problem> problems)
{
    private readonly Dictionary<string, Span> where = new(StringComparer.Ordinal);

    public InspectionPart Read()
    {
        var heading = Spans.Of(lines.Skip(opening.Heading).Take(opening.HeadingLines).Where(line => !line.IsBlank));
        where["title"] = where["framework"] = heading;

        var published = Keep("published", Published(), "publishedNotFound", "The document does not say when it was published.");
        var authority = Keep("authority", AuthorityOf.Find(opening, lines, heading), "authorityNotFound", "The document does not name the authority where its kind does.");
        var dates = Keep("inspectedFrom", Inspected(published?.Value), "inspectionDatesNotFound", "The dates of the inspection could not be read.");
        if (dates is not null) where["inspectedTo"] = dates.At;

        var judgements = Judgements();
        var recommendations = new Recommendations(opening.Kind, lines, problems).Read(opening.Heading + opening.HeadingLines);
        if (recommendations.Count == 0) Miss("recommendationsNotFound", "The document has no list of what must improve.");

        var first = lines[opening.From];
        return Part(first.Number, lines[^1].Number, first.Page, authority?.Value, dates?.Value, published?.Value, judgements, recommendations);
    }

    private Found<DateOnly>? Published()
    {
        if (InspectionDates.Published(lines, opening.From) is { } labelled) return new(labelled.Value.From, labelled.At);
        return opening.IsLetter || opening.Kind is InspectionKind.JointTargeted ? InspectionDates.OfLetter(lines, opening.From, opening.Heading) : null;
    }

    private Found<DateRange>? Inspected(DateOnly? published) =>
        InspectionDates.Labelled(lines, opening.Heading) ?? InspectionDates.Told(lines, opening.Heading, published);

    private IReadOnlyList<Judgement> Judgements()
    {
        var judgements = ReportJudgements.Read(opening.Kind, lines, opening.Heading);
        if (judgements.Count == 0 && opening.Kind is not (InspectionKind.FocusedVisit or InspectionKind.MonitoringVisit or InspectionKind.JointTargeted or InspectionKind.LocalAreaSend))
            Miss("judgementsNotFound", "No judgement could be read.");
        return judgements;
    }

    private InspectionPart Part(
        int from, int to, int? page, string? authority, DateRange? dates, DateOnly? published,
        IReadOnlyList<Judgement> judgements, IReadOnlyList<RecommendationDraft> recommendations) => opening.Kind switch
        {
            InspectionKind.FocusedVisit or InspectionKind.MonitoringVisit => new FocusedVisitLetter(
                opening.Title, from, to, page, where, authority, Frameworks.Name(opening.Kind), dates?.From, dates?.To, published, judgements, recommendations),
            InspectionKind.AreaSend or InspectionKind.LocalAreaSend or InspectionKind.LocalAreaSendRevisit => new AreaSendReport(
                opening.Title, from, to, page, where, authority, Frameworks.Name(opening.Kind), dates?.From, dates?.To, published, judgements, recommendations),
            _ => new InspectionReport(
                opening.Title, from, to, page, where, authority, Frameworks.Name(opening.Kind), dates?.From, dates?.To, published, judgements, recommendations),
        };

    private Found<T>? Keep<T>(string field, Found<T>? found, string code, string message)
    {
        if (found is null) Miss(code, message);
        else where[field] = found.At;
        return found;
    }

    private void Miss(string code, string message) => problems.Add(new(code, message, lines[opening.Heading].Number));
}
