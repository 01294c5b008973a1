using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Pages.Obligations;

/// <summary>A duty to report as a person types it.</summary>
public sealed class DutyForm
{
    [Display(Name = "What is reported?", Description = "For example, progress in delivering the plan")]
    public string? What { get; set; }

    [Display(Name = "Who reports?")]
    public Guid? Who { get; set; }

    [Display(Name = "To whom?")]
    public string? ToWhom { get; set; }

    [Display(Name = "What asks for it? (optional)")]
    public Guid? Source { get; set; }

    [Display(Name = "Where does it say so? (optional)", Description = "For example, 5(g)")]
    public string? Reference { get; set; }

    [Display(Name = "How many months between two reports? (optional)", Description = "3 for a quarterly report")]
    public int? EveryMonths { get; set; }

    [Display(Name = "Or at each of which event? (optional)", Description = "For example, each meeting of the improvement board")]
    public string? EachTime { get; set; }

    [Display(Name = "By which day is the first due?", Description = "Of events, those from this day on count")]
    public DateOnly? First { get; set; }

    [Display(Name = "Last day on which one can be due (optional)", Description = "For example, the day on which the Direction was revoked")]
    public DateOnly? EndedOn { get; set; }

    [Display(Name = "Which event does each report record for the clocks? (optional)")]
    public string? RecordedAs { get; set; }

    public DutyDraft Draft => new()
    {
        What = What, Who = Who, ToWhom = ToWhom, Source = Source, Reference = Reference, EveryMonths = EveryMonths, EachTime = EachTime, First = First, EndedOn = EndedOn, RecordedAs = RecordedAs,
    };

    public static DutyForm Of(ReportingDuty one) => new()
    {
        What = one.What, Who = one.Who, ToWhom = one.ToWhom, Source = one.Source, Reference = one.Reference, EveryMonths = one.EveryMonths, EachTime = one.EachTime, First = one.First,
        EndedOn = one.EndedOn, RecordedAs = one.RecordedAs,
    };
}

/// <summary>A page with the form of a duty to report.</summary>
public interface IDutyForm
{
    DutyForm Form { get; }

    ProgrammeView View { get; }

    ClockRules Rules { get; }
}
