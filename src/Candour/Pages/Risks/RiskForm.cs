using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Risks;

/// <summary>A risk as a person types it.</summary>
public sealed class RiskForm
{
    [Display(Name = "What is it called?", Description = "In a few words, such as Too few permanent managers")]
    public string? Title { get; set; }

    [Display(Name = "Because of", Description = "What brings it about")]
    public string? Cause { get; set; }

    [Display(Name = "It may happen that", Description = "What may go wrong")]
    public string? Event { get; set; }

    [Display(Name = "So that", Description = "What it would do to children, to the service or to the programme")]
    public string? Effect { get; set; }

    [Display(Name = "How likely if nothing were done?")]
    public int? InherentLikelihood { get; set; }

    [Display(Name = "How bad if nothing were done?")]
    public int? InherentImpact { get; set; }

    [Display(Name = "How likely is it now?")]
    public int? CurrentLikelihood { get; set; }

    [Display(Name = "How bad would it be now?")]
    public int? CurrentImpact { get; set; }

    [Display(Name = "How likely is it to be in the end?")]
    public int? TargetLikelihood { get; set; }

    [Display(Name = "How bad is it to be in the end?")]
    public int? TargetImpact { get; set; }

    [Display(Name = "By when (optional)", Description = "The day by which the risk is to be as low as that")]
    public DateOnly? TargetBy { get; set; }

    [Display(Name = "The highest score that is borne of this risk (optional)", Description = "If this is empty: what the council bears of any risk")]
    public int? Appetite { get; set; }

    [Display(Name = "What is done about it?")]
    public RiskResponse? Response { get; set; } = RiskResponse.Treat;

    [Display(Name = "What holds it down already? (optional)", Description = "One control on each line")]
    public string? Controls { get; set; }

    [Display(Name = "Which actions will hold it down further? (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Actions { get; set; }

    [Display(Name = "Who answers for it?")]
    public Guid? Owner { get; set; }

    [Display(Name = "It is looked at again on")]
    public DateOnly? ReviewOn { get; set; }

    public static RiskForm Of(Risk one, ProgrammeView view) => new()
    {
        Title = one.Title, Cause = one.Cause, Event = one.Event, Effect = one.Effect, InherentLikelihood = one.Inherent.Likelihood, InherentImpact = one.Inherent.Impact,
        CurrentLikelihood = one.Current.Level.Likelihood, CurrentImpact = one.Current.Level.Impact, TargetLikelihood = one.Target.Likelihood, TargetImpact = one.Target.Impact,
        TargetBy = one.TargetBy, Appetite = one.Appetite, Response = one.Response, Controls = string.Join('\n', one.Controls), Actions = Mentioned.Write(one.Actions, view),
        Owner = one.Owner, ReviewOn = one.ReviewOn,
    };

    public RiskDraft Draft => new()
    {
        Title = Title, Cause = Cause, Event = Event, Effect = Effect, Inherent = RiskLevel.Of(InherentLikelihood, InherentImpact), Current = RiskLevel.Of(CurrentLikelihood, CurrentImpact),
        Target = RiskLevel.Of(TargetLikelihood, TargetImpact), TargetBy = TargetBy, Appetite = Appetite, Response = Response, Controls = Controls, Actions = Actions, Owner = Owner, ReviewOn = ReviewOn,
    };
}

/// <summary>A page with the form of a risk.</summary>
public interface IRiskForm
{
    RiskForm Form { get; }

    ProgrammeView View { get; }

    /// <summary>Whether it asks how the risk stands now: later that is said by a review.</summary>
    bool IsNew { get; }
}
