using System.Text.Json.Serialization;
using Candour.Time;

namespace Candour.Reading;

/// <summary>What was found in a document, and what was wrong with it. The shape is the command line's: <c>candour read --json</c>.</summary>
public sealed record ReadResult(string File, string Format, IReadOnlyList<Part> Parts, IReadOnlyList<Problem> Problems);

/// <summary>One draft in a file. A pack holds many.</summary>
/// <param name="Where">For each field that was read, where it stands in the source; a field by its JSON name.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(InspectionReport), "inspectionReport")]
[JsonDerivedType(typeof(FocusedVisitLetter), "focusedVisitLetter")]
[JsonDerivedType(typeof(AreaSendReport), "areaSendReport")]
[JsonDerivedType(typeof(ActionPlan), "actionPlan")]
[JsonDerivedType(typeof(ActionLog), "actionLog")]
[JsonDerivedType(typeof(CommitteeReport), "committeeReport")]
[JsonDerivedType(typeof(Agenda), "agenda")]
[JsonDerivedType(typeof(Minutes), "minutes")]
[JsonDerivedType(typeof(WorkProgramme), "workProgramme")]
[JsonDerivedType(typeof(TermsOfReference), "termsOfReference")]
public abstract record Part(string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where);

public sealed record Judgement(string Area, string Grade, Span At);

public enum RecommendationGroup { Recommendation, PriorityAction, Improvement, SafeguardingBoard }

/// <param name="Number">As printed, or counted within its group where the document prints none.</param>
public sealed record RecommendationDraft(string Number, string Text, RecommendationGroup? Group, string? Owner, Span At);

/// <summary>What the three kinds of inspection outcome share.</summary>
public abstract record InspectionPart(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Authority, string? Framework, DateOnly? InspectedFrom, DateOnly? InspectedTo, DateOnly? Published,
    IReadOnlyList<Judgement> Judgements, IReadOnlyList<RecommendationDraft> Recommendations)
    : Part(Title, From, To, Page, Where);

public sealed record InspectionReport(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Authority, string? Framework, DateOnly? InspectedFrom, DateOnly? InspectedTo, DateOnly? Published,
    IReadOnlyList<Judgement> Judgements, IReadOnlyList<RecommendationDraft> Recommendations)
    : InspectionPart(Title, From, To, Page, Where, Authority, Framework, InspectedFrom, InspectedTo, Published, Judgements, Recommendations);

public sealed record FocusedVisitLetter(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Authority, string? Framework, DateOnly? InspectedFrom, DateOnly? InspectedTo, DateOnly? Published,
    IReadOnlyList<Judgement> Judgements, IReadOnlyList<RecommendationDraft> Recommendations)
    : InspectionPart(Title, From, To, Page, Where, Authority, Framework, InspectedFrom, InspectedTo, Published, Judgements, Recommendations);

public sealed record AreaSendReport(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Authority, string? Framework, DateOnly? InspectedFrom, DateOnly? InspectedTo, DateOnly? Published,
    IReadOnlyList<Judgement> Judgements, IReadOnlyList<RecommendationDraft> Recommendations)
    : InspectionPart(Title, From, To, Page, Where, Authority, Framework, InspectedFrom, InspectedTo, Published, Judgements, Recommendations);

public sealed record LeadDraft(string? Name, string? Post);

/// <param name="Recommendations">The numbers of the recommendations that the action stands under.</param>
/// <param name="Due">One entry for each milestone that the cell holds.</param>
public sealed record ActionDraft(
    string Number, string Text, IReadOnlyList<string> Recommendations, IReadOnlyList<LeadDraft> Leads,
    IReadOnlyList<Milestone> Due, IReadOnlyList<string> MonitoredBy, string? Rating, string? Progress, Span At);

public sealed record ActionPlan(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    IReadOnlyList<RecommendationDraft> Recommendations, IReadOnlyList<ActionDraft> Actions)
    : Part(Title, From, To, Page, Where);

public sealed record LoggedAction(string? Number, string Text, string? Owner, string? Due, string? Status, string? Group, Span At)
{
    /// <summary>Why it cannot be taken as it is: sheet, row, column and what is wrong. Null where it can.</summary>
    public string? Wrong { get; init; }
}

public sealed record ActionLog(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where, IReadOnlyList<LoggedAction> Actions)
    : Part(Title, From, To, Page, Where);

public sealed record Section(string? Number, string Title, Span At);

public sealed record Response(string Recommendation, string Text, Span At);

public sealed record Figure(string Measure, string? Period, decimal? Value, string? Unit, string? Comparator, Span At);

public sealed record Clearance(string Officer, string? Sought, string? Included);

public sealed record CommitteeReport(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? ReportOf, string? Meeting, DateOnly? Date, string? Classification, string? KeyDecision, string? Wards,
    IReadOnlyList<string> Recommendations, IReadOnlyList<Section> Sections, IReadOnlyList<Response> Responses,
    IReadOnlyList<Figure> Figures, IReadOnlyList<Clearance> Clearances)
    : Part(Title, From, To, Page, Where);

public sealed record AgendaItem(string Number, string Title, string? Pages, string? Lead, Span At);

public sealed record Agenda(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Body, DateOnly? Date, string? Time, string? Place, IReadOnlyList<AgendaItem> Items)
    : Part(Title, From, To, Page, Where);

public sealed record Attendee(string Name, string? Role);

public sealed record MinutedAction(string Text, string? Owner, string? Due = null);

public sealed record MinutesItem(
    string Number, string Title, IReadOnlyList<string> Noted, IReadOnlyList<MinutedAction> Actions, IReadOnlyList<string> Resolved, Span At);

public sealed record Minutes(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Body, DateOnly? Date, string? Started, string? Ended,
    IReadOnlyList<Attendee> Present, IReadOnlyList<Attendee> InAttendance, IReadOnlyList<string> Apologies, IReadOnlyList<MinutesItem> Items)
    : Part(Title, From, To, Page, Where)
{
    /// <summary>What the minutes say outside their numbered items: a welcome, a change in the order of business.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

public sealed record ProgrammeItem(
    string Topic, string? Category, string? Detail, IReadOnlyList<LeadDraft> Leads, IReadOnlyList<string> MonitoredBy, Span At)
{
    /// <summary>Whether it is a key decision, as written: "Yes".</summary>
    public string? KeyDecision { get; init; }
}

public sealed record ProgrammeMeeting(string When, IReadOnlyList<ProgrammeItem> Items);

public sealed record WorkProgramme(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where, IReadOnlyList<ProgrammeMeeting> Meetings)
    : Part(Title, From, To, Page, Where);

public sealed record TermsOfReference(
    string Title, int From, int To, int? Page, IReadOnlyDictionary<string, Span> Where,
    string? Body, string? Chair, string? Frequency, IReadOnlyList<string> Members, string? Aim,
    IReadOnlyList<string> Role, IReadOnlyList<string> Objectives, IReadOnlyList<string> StandingItems)
    : Part(Title, From, To, Page, Where)
{
    public IReadOnlyList<string> Invited { get; init; } = [];

    /// <summary>Which officers support it.</summary>
    public string? Support { get; init; }

    public string? Servicing { get; init; }

    /// <summary>Who prepares and presents reports.</summary>
    public string? Reports { get; init; }

    public string? Attendance { get; init; }

    public string? Declarations { get; init; }

    public string? Review { get; init; }
}
