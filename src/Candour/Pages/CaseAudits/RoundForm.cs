using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Candour.Assurance;

namespace Candour.Pages.CaseAudits;

/// <summary>A round as a person types it.</summary>
public sealed class RoundForm
{
    [Display(Name = "What is the round called?", Description = "For example, Case audits, September")]
    public string? Title { get; set; }

    [Display(Name = "Form")]
    public Guid? Form { get; set; }

    [Display(Name = "Month", Description = "Any day of it")]
    public DateOnly? Month { get; set; }

    [Display(Name = "How are the cases chosen?", Description = "What is chosen at random, for its risk and by hand is never counted together")]
    public CaseChoice? Choice { get; set; }

    [Display(Name = "How many cases?", Description = "A team and a number on each line, such as North 6; or one number for all")]
    public string? Targets { get; set; }

    [Display(Name = "Who audits?")]
    public EvidenceLine? Line { get; set; }

    [Display(Name = "Which post or body answers for the audit?", Description = "For example, Head of Quality Assurance")]
    public string? Collector { get; set; }

    [Display(Name = "Every how many-th case is moderated? (optional)", Description = "4 gives every fourth by its place in the round; nobody chooses them by their grade")]
    public int? ModerateEvery { get; set; }

    [Display(Name = "Due back (optional)")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Visit of inspectors (optional)", Description = "Audits must be back three working days before")]
    public DateOnly? Visit { get; set; }

    public static RoundForm Of(AuditRound one) => new()
    {
        Title = one.Title, Form = one.Form, Month = one.Month, Choice = one.Choice, Line = one.Line, Collector = one.Collector, Due = one.Due, Visit = one.Visit, ModerateEvery = one.ModerateEvery,
        Targets = string.Join('\n', one.Targets.Select(target => string.Create(CultureInfo.InvariantCulture, $"{target.Team} {target.Cases}").Trim())),
    };

    public RoundDraft Draft => new()
    {
        Title = Title, Form = Form, Month = Month, Choice = Choice, Line = Line, Collector = Collector, Targets = Targets, ModerateEvery = ModerateEvery, Due = Due, Visit = Visit,
    };
}

/// <summary>A page with the form of a round.</summary>
public interface IRoundForm
{
    RoundForm Form { get; }

    AuditsView Audits { get; }
}
