using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Partners;

/// <summary>A partner as a person types it.</summary>
public sealed class PartnerForm
{
    [Display(Name = "Who is it?", Description = "An authority or another body")]
    public string? Title { get; set; }

    [Display(Name = "What is the work about?")]
    public string? Work { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day (optional)", Description = "Leave this empty while no end is set")]
    public DateOnly? To { get; set; }

    [Display(Name = "Which actions or recommendations does it help? (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Helps { get; set; }

    [Display(Name = "Who answers for it on our side?")]
    public Guid? Owner { get; set; }

    public static PartnerForm Of(Partner one, ProgrammeView view) => new()
    {
        Title = one.Title, Work = one.Work, From = one.From, To = one.To, Helps = Mentioned.Write(one.Helps, view), Owner = one.Owner,
    };

    public PartnerDraft Draft => new() { Title = Title, Work = Work, From = From, To = To, Helps = Helps, Owner = Owner };
}

/// <summary>A page with the form of a partner.</summary>
public interface IPartnerForm
{
    PartnerForm Form { get; }

    ProgrammeView View { get; }
}
