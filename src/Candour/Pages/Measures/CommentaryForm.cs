using System.ComponentModel.DataAnnotations;
using Candour.Performance;

namespace Candour.Pages.Measures;

/// <summary>Words on a period, as a person types them.</summary>
public sealed class CommentaryForm
{
    [Display(Name = "First day of the period (optional)", Description = "Leave it empty for one day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day of the period")]
    public DateOnly? To { get; set; }

    [Display(Name = "Commentary", Description = "What lies behind the figures, and what is done about it")]
    public string? Words { get; set; }

    public CommentaryDraft Draft => new(From, To, Words);

    public static CommentaryForm Of(Commentary one) => new() { From = one.From == one.To ? null : one.From, To = one.To, Words = one.Words };
}
