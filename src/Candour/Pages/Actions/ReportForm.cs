using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>The two-minute update: how an action stands, why, what is in the way and what comes next.</summary>
public sealed class ReportForm
{
    [Display(Name = "How does it stand?")]
    public string? Claim { get; set; }

    [Display(Name = "What has happened since the last report?", Description = "Say what can be seen, with figures where there are any.")]
    public string? Commentary { get; set; }

    [Display(Name = "What is in the way?")]
    public string? InTheWay { get; set; }

    [Display(Name = "What is the next step?")]
    public string? NextStep { get; set; }

    public List<Guid> Reached { get; set; } = [];

    /// <summary>The report that was the latest when the form was shown.</summary>
    public Guid? After { get; set; }

    public static ReportForm Of(ActionUpdate one) => new() { Claim = one.Claim, Commentary = one.Commentary, InTheWay = one.InTheWay, NextStep = one.NextStep };

    public UpdateDraft ToDraft() => new(Claim ?? "", Commentary ?? "", InTheWay, NextStep);
}
