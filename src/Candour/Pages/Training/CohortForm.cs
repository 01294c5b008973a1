using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Training;

/// <summary>A cohort as a person types it.</summary>
public sealed class CohortForm
{
    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day (optional)", Description = "Leave this empty if it is one day")]
    public DateOnly? To { get; set; }

    [Display(Name = "Places (optional)")]
    public int? Places { get; set; }

    [Display(Name = "Who is booked, and who came? (optional)", Description = "A service or team on each line, with how many were booked and how many came, such as Assessment: 24, 22. Leave the second out while it is not known. No names")]
    public string? Attendances { get; set; }

    [Display(Name = "Note (optional)")]
    public string? Note { get; set; }

    public static CohortForm Of(Cohort one) => new()
    {
        From = one.From, To = one.From == one.To ? null : one.To, Places = one.Places, Attendances = ServiceLines.Of(one.Attendances), Note = one.Note,
    };

    public CohortDraft Draft => new(From, To, Places, ServiceLines.Attendances(Attendances).Read, Note);

    /// <summary>What is wrong with a line that cannot be read; null where all can.</summary>
    public string? Unread => ServiceLines.Attendances(Attendances).Unread is { } line
        ? $"“{line}” cannot be read. Write a service, how many were booked and how many came, such as Assessment: 24, 22." : null;
}

/// <summary>A page with the form of a cohort.</summary>
public interface ICohortForm
{
    CohortForm Form { get; }
}
