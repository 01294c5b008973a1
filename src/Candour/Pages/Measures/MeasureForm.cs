using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Performance;

namespace Candour.Pages.Measures;

/// <summary>A measure as a person types it.</summary>
public sealed class MeasureForm
{
    [Display(Name = "Name", Description = "For example, Initial health assessments in time")]
    public string? Title { get; set; }

    [Display(Name = "Code", Description = "Short, such as IHA. Its addresses are made of it, so it stays for good")]
    public string? Code { get; set; }

    [Display(Name = "Question", Description = "The question that it answers for a board")]
    public string? Question { get; set; }

    [Display(Name = "Definition", Description = "What is counted, and what is not. It stands on each chart")]
    public string? Definition { get; set; }

    [Display(Name = "What is a figure of it?")]
    public FigureUnit Unit { get; set; } = FigureUnit.Percent;

    [Display(Name = "Numerator (optional)", Description = "What is counted. Needed for per cent, averages and rates")]
    public string? Numerator { get; set; }

    [Display(Name = "Denominator (optional)", Description = "Of what, or for each of what")]
    public string? Denominator { get; set; }

    [Display(Name = "Which way is it better?")]
    public Polarity Better { get; set; } = Polarity.Higher;

    [Display(Name = "How often there is a figure")]
    public MeasureFrequency Frequency { get; set; }

    [Display(Name = "A figure is expected within", Description = "Days after the period’s end. After that it is called stale")]
    public int? DueWithin { get; set; } = 30;

    [Display(Name = "Answers for it (optional)")]
    public Guid? Owner { get; set; }

    [Display(Name = "Source (optional)", Description = "Where its figures come from")]
    public string? Source { get; set; }

    [Display(Name = "Compared with others by (optional)", Description = "The indicator of the official statistics that counts the same")]
    public string? Indicator { get; set; }

    [Display(Name = "Counted from children’s records by (optional)", Description = "Each load gives it a figure on the day of the lists")]
    public string? Practice { get; set; }

    [Display(Name = "Does it count children, or other people whom the council serves?", Description = "Small counts of them are held back from files for publication. Unless you say, what is counted in children’s records or compared with the statistics does")]
    public bool? CountsChildren { get; set; }

    [Display(Name = "Targets (optional)", Description = "One on each line, with the day from which it holds, such as “31 March 2018: 75”. “gradually to 31 December 2018: 95” moves there in a straight line")]
    public string? Targets { get; set; }

    [Display(Name = "Tolerance (optional)", Description = "How far from the target a figure is not yet called a miss, in the measure’s own unit")]
    public decimal? Tolerance { get; set; }

    [Display(Name = "Limits begin anew (optional)", Description = "One on each line, with the day and the reason, such as “1 July 2018: counted by working days from here on”. Only a change of what is measured is a reason")]
    public string? Rebases { get; set; }

    [Display(Name = "Leave moving ranges that are far from usual out of the limits")]
    public bool Screens { get; set; }

    [Display(Name = "Points that make a trend", Description = "6 or 7")]
    public int? TrendPoints { get; set; } = 7;

    [Display(Name = "Recommendations that it speaks to")]
    public List<Guid> Recommendations { get; set; } = [];

    [Display(Name = "Actions that should move it (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Actions { get; set; }

    [Display(Name = "Boards that look at it")]
    public List<Guid> Boards { get; set; } = [];

    [Display(Name = "No longer kept from (optional)", Description = "No figure is expected after this day")]
    public DateOnly? EndedOn { get; set; }

    public static MeasureForm Of(Measure one, ProgrammeView view) => new()
    {
        Title = one.Title, Code = one.Code, Question = one.Question, Definition = one.Definition, Unit = one.Unit, Numerator = one.Numerator, Denominator = one.Denominator,
        Better = one.Better, Frequency = one.Frequency, DueWithin = one.DueWithin, Owner = one.Owner, Source = one.Source, Indicator = one.Indicator, Practice = one.Practice, CountsChildren = one.IsOfChildren,
        Targets = TargetLines.Of(one.Targets), Tolerance = one.Tolerance == 0 ? null : one.Tolerance, Rebases = TargetLines.Of(one.Rebases),
        Screens = one.Screens, TrendPoints = one.TrendPoints, Recommendations = [.. one.Recommendations], Boards = [.. one.Boards], EndedOn = one.EndedOn,
        Actions = string.Join(", ", one.Actions.Select(id => Describe.Name(id, view))),
    };

    public MeasureDraft ToDraft(ProgrammeView view) => new()
    {
        Title = Title ?? "", Code = Code ?? "", Question = Question, Definition = Definition, Unit = Unit, Numerator = Numerator, Denominator = Denominator,
        Better = Better, Frequency = Frequency, DueWithin = DueWithin ?? -1, Owner = Owner, Source = Source, Indicator = Indicator, Practice = Practice, CountsChildren = CountsChildren,
        Targets = TargetLines.Targets(Targets).Targets, Tolerance = Tolerance ?? 0, Rebases = TargetLines.Rebases(Rebases).Rebases,
        Screens = Screens, TrendPoints = TrendPoints ?? 0, Recommendations = Recommendations, Boards = Boards, EndedOn = EndedOn,
        Actions = [.. References.Select(view.ActionBy).OfType<PlanAction>().Select(one => one.Id)],
    };

    /// <summary>What cannot be read, by the field that it stands in.</summary>
    public IEnumerable<(string Field, string Message)> Unread(ProgrammeView view)
    {
        if (TargetLines.Targets(Targets).Unread is { } target) yield return (nameof(Targets), $"“{target}” is no target. Write it as 31 March 2018: 75, on a line of its own.");
        if (TargetLines.Rebases(Rebases).Unread is { } rebase) yield return (nameof(Rebases), $"“{rebase}” cannot be read. Write it as 1 July 2018: the reason, on a line of its own.");
        if (!string.IsNullOrEmpty(Practice) && MeasureChoices.UnitOf(Practice) != Unit) yield return (nameof(Practice), "Practice counts this in another unit.");
        foreach (var unknown in References.Where(one => view.ActionBy(one) is null)) yield return (nameof(Actions), $"No action is called “{unknown}”.");
    }

    private IReadOnlyList<string> References => Improvement.Draft.References(Actions);
}
