using System.ComponentModel.DataAnnotations;
using Candour.Assurance;

namespace Candour.Pages.CaseAudits.Auditors;

/// <summary>An auditor as a person types it.</summary>
public sealed class AuditorForm
{
    [Display(Name = "Post or person", Description = "Whoever is in the post grades; their account must be linked with their person")]
    public Guid? Who { get; set; }

    [Display(Name = "Team they work in (optional)", Description = "As lists of cases name it. They are given no case of this team")]
    public string? Team { get; set; }

    [Display(Name = "What lists of cases call them (optional)", Description = "Where they hold cases themselves")]
    public string? Worker { get; set; }

    [Display(Name = "Moderation")]
    public bool Moderates { get; set; }

    [Display(Name = "Last day (optional)")]
    public DateOnly? Until { get; set; }

    public static AuditorForm Of(CaseAuditor one) => new() { Who = one.Who, Team = one.Team, Worker = one.Worker, Moderates = one.Moderates, Until = one.Until };

    public AuditorDraft Draft => new() { Who = Who, Team = Team, Worker = Worker, Moderates = Moderates, Until = Until };
}

/// <summary>A page with the form of an auditor.</summary>
public interface IAuditorForm
{
    AuditorForm Form { get; }
}
