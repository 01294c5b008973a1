using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Pages.EvidenceItems;

/// <summary>Evidence as a person types it.</summary>
public sealed class EvidenceForm
{
    [Display(Name = "What is it?", Description = "For example, Audit of 30 case files, October 2018")]
    public string? Title { get; set; }

    [Display(Name = "What does it say? (optional)", Description = "In a sentence or two. No names of children, families or staff")]
    public string? Summary { get; set; }

    [Display(Name = "What does it show?")]
    public Shows? Shows { get; set; }

    [Display(Name = "How was it found out?")]
    public EvidenceMethod? Method { get; set; }

    [Display(Name = "Who looked?")]
    public EvidenceLine? Line { get; set; }

    [Display(Name = "Which post or body was it?", Description = "For example, Head of Internal Audit")]
    public string? Collector { get; set; }

    [Display(Name = "How near does that stand to the lead?")]
    public Independence? Independence { get; set; }

    [Display(Name = "First day of what was looked at (optional)", Description = "Leave this empty if it was one day")]
    public DateOnly? ObservedFrom { get; set; }

    [Display(Name = "Last day of what was looked at", Description = "Not the day on which it was written down")]
    public DateOnly? ObservedTo { get; set; }

    [Display(Name = "The programme has it since (optional)", Description = "Today, if this is empty. It counts for nothing before")]
    public DateOnly? CollectedOn { get; set; }

    [Display(Name = "Last day on which it counts (optional)", Description = "If this is empty: 3, 6 or 12 months after it was seen by line 1, 2 or 3")]
    public DateOnly? ValidUntil { get; set; }

    [Display(Name = "What does it speak for?", Description = "References of actions and recommendations, with a comma or a new line between two of them")]
    public string? Supports { get; set; }

    [Display(Name = "What does it speak against? (optional)", Description = "References, in the same way")]
    public string? Contradicts { get; set; }

    [Display(Name = "It stands in the place of (optional)", Description = "The number of older evidence, such as E-12, which ends with this")]
    public string? Supersedes { get; set; }

    [Display(Name = "Who may see it?")]
    public Classification Classification { get; set; } = Classification.Internal;

    [Display(Name = "Where it is to be found (optional)", Description = "An address, if it is not kept here")]
    public string? Link { get; set; }

    public static EvidenceForm Of(Evidence one, ProgrammeView view) => new()
    {
        Title = one.Title, Summary = one.Summary, Shows = one.Shows, Method = one.Method, Line = one.Line, Collector = one.Collector, Independence = one.Independence,
        ObservedFrom = one.ObservedFrom == one.ObservedTo ? null : one.ObservedFrom, ObservedTo = one.ObservedTo, CollectedOn = one.CollectedOn, ValidUntil = one.ValidUntil,
        Supports = Names(one, view, contradicts: false), Contradicts = Names(one, view, contradicts: true), Classification = one.Classification, Link = one.Link,
        Supersedes = one.Supersedes is { } id ? view.Snapshot.Find<Evidence>(id)?.Number : null,
    };

    /// <summary>What is known of it before anybody types.</summary>
    public static EvidenceForm Of(EvidenceDraft one) => new()
    {
        Title = one.Title, Summary = one.Summary, Shows = one.Shows, Method = one.Method, Line = one.Line, Collector = one.Collector, ObservedFrom = one.ObservedFrom == one.ObservedTo ? null : one.ObservedFrom,
        ObservedTo = one.ObservedTo, Supports = Said(one.Supports), Contradicts = Said(one.Contradicts), Classification = one.Classification,
    };

    public EvidenceDraft Draft => new()
    {
        Title = Title, Summary = Summary, Shows = Shows, Method = Method, Line = Line, Collector = Collector, Independence = Independence,
        ObservedFrom = ObservedFrom, ObservedTo = ObservedTo, CollectedOn = CollectedOn, ValidUntil = ValidUntil,
        Supports = Improvement.Draft.References(Supports), Contradicts = Improvement.Draft.References(Contradicts), Classification = Classification, Link = Link, Supersedes = Supersedes,
    };

    private static string? Said(IReadOnlyList<string> references) => Improvement.Draft.Said(string.Join(", ", references));

    private static string? Names(Evidence one, ProgrammeView view, bool contradicts) =>
        Mentioned.Write(one.Bearings.Where(bearing => bearing.Contradicts == contradicts).Select(bearing => bearing.On), view);
}
