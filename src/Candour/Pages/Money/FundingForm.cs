using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Money;

/// <summary>A funding line as a person types it.</summary>
public sealed class FundingForm
{
    [Display(Name = "What is the money for?", Description = "For example, Social work academy, first three years")]
    public string? Title { get; set; }

    [Display(Name = "Where does it come from?")]
    public FundingKind? Kind { get; set; }

    [Display(Name = "What is it taken from? (optional)", Description = "For example, Transformation reserve")]
    public string? From { get; set; }

    [Display(Name = "Theme (optional)")]
    public Guid? Theme { get; set; }

    [Display(Name = "Which actions does it pay for? (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Actions { get; set; }

    [Display(Name = "Who answers for it? (optional)")]
    public Guid? Owner { get; set; }

    [Display(Name = "What is to be better for it? (optional)")]
    public string? Expected { get; set; }

    [Display(Name = "What of that has been seen? (optional)")]
    public string? Seen { get; set; }

    [Display(Name = "By which measure does one see it? (optional)")]
    public Guid? Measure { get; set; }

    public static FundingForm Of(FundingLine one, ProgrammeView view) => new()
    {
        Title = one.Title, Kind = one.Kind, From = one.From, Theme = one.Theme, Actions = Mentioned.Write(one.Actions, view), Owner = one.Owner, Expected = one.Expected, Seen = one.Seen, Measure = one.Measure,
    };

    public FundingLineDraft Draft => new() { Title = Title, Kind = Kind, From = From, Theme = Theme, Actions = Actions, Owner = Owner, Expected = Expected, Seen = Seen, Measure = Measure };
}

/// <summary>A page with the form of a funding line.</summary>
public interface IFundingForm
{
    FundingForm Form { get; }

    ProgrammeView View { get; }
}
