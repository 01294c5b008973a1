using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>An action as a person types it.</summary>
public sealed class ActionForm
{
    [Display(Name = "Plan")]
    public Guid? Plan { get; set; }

    [Display(Name = "Number", Description = "As the plan prints it. Leave it empty for the next free one.")]
    public string? Number { get; set; }

    [Display(Name = "What will be done")]
    public string? Text { get; set; }

    [Display(Name = "Theme")]
    public Guid? Theme { get; set; }

    [Display(Name = "Recommendations that it answers")]
    public List<Guid> Recommendations { get; set; } = [];

    [Display(Name = "Posts that lead it", Description = "From today on. Whoever led before stays in the record.")]
    public List<Guid> Leads { get; set; } = [];

    [Display(Name = "When it is due", Description = "In the plan’s words, for example July 2019, or Silver – December 2018, Gold – 2022. What is not certain is kept as it is written.")]
    public string? Due { get; set; }

    [Display(Name = "When it is looked at again", Description = "For what goes on without an end.")]
    public DateOnly? ReviewOn { get; set; }

    [Display(Name = "Boards and groups that watch it", Description = "One on each line.")]
    public string? MonitoredBy { get; set; }

    [Display(Name = "What would show that it worked")]
    public string? ExpectedEvidence { get; set; }

    [Display(Name = "Actions that must come first", Description = "Their references, with a comma or a new line between two of them.")]
    public string? DependsOn { get; set; }

    [Display(Name = "It is closed when", Description = "What must be true before it is closed.")]
    public string? ClosingCriteria { get; set; }

    public static ActionForm Of(PlanAction action, ProgrammeView view, DateOnly today) => new()
    {
        Plan = action.Plan,
        Number = action.Number,
        Text = action.Text,
        Theme = action.Theme,
        Recommendations = [.. action.Recommendations],
        Leads = [.. action.LeadsOn(today)],
        Due = action.Due?.Written,
        ReviewOn = action.ReviewOn,
        MonitoredBy = string.Join('\n', action.MonitoredBy),
        ExpectedEvidence = action.ExpectedEvidence,
        DependsOn = string.Join(", ", action.DependsOn.Select(id => Describe.Name(id, view))),
        ClosingCriteria = action.ClosingCriteria,
    };

    /// <param name="led">The leads as they are: their order is the plan's, and new ones come after them.</param>
    public ActionDraft ToDraft(ProgrammeView view, IEnumerable<Guid> led) => new()
    {
        Plan = Plan ?? Guid.Empty,
        Number = Number ?? "",
        Text = Text ?? "",
        Theme = Theme,
        Recommendations = Recommendations,
        Leads = [.. led.Where(Leads.Contains), .. Leads.Except(led)],
        Due = Due,
        ReviewOn = ReviewOn,
        MonitoredBy = (MonitoredBy ?? "").Split('\n'),
        ExpectedEvidence = ExpectedEvidence,
        DependsOn = [.. References.Select(view.ActionBy).OfType<PlanAction>().Select(one => one.Id)],
        ClosingCriteria = ClosingCriteria,
    };

    /// <summary>References among the actions that must come first which no action has.</summary>
    public IEnumerable<string> UnknownIn(ProgrammeView view) => References.Where(one => view.ActionBy(one) is null);

    private string[] References => (DependsOn ?? "").Split([',', ';', '\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
