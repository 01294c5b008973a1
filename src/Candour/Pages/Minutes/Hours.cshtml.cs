using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The meeting starts, is adjourned, goes on, ends.</summary>
public sealed class HoursModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [BindProperty]
    public HoursForm Form { get; set; } = new();

    public override string Back => Links.Attendance(Meeting);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public Task<IActionResult> OnPostAsync()
    {
        var at = Form.At ?? Hour;
        return Form.Step switch
        {
            MeetingStep.Start => SaveAsync(GovernanceChanges.MeetingStarted, MeetingSteps.Start(Meeting, at), $"The meeting started at {MeetingWords.Of(at)}.", Form.Note),
            MeetingStep.Adjourn => SaveAsync(GovernanceChanges.MeetingAdjourned, MeetingSteps.Adjourn(Meeting, at, Form.Note), $"The meeting was adjourned at {MeetingWords.Of(at)}."),
            MeetingStep.Resume => SaveAsync(GovernanceChanges.MeetingAdjourned, MeetingSteps.Resume(Meeting, at), $"The meeting went on at {MeetingWords.Of(at)}.", Form.Note),
            _ => SaveAsync(GovernanceChanges.MeetingEnded, MeetingSteps.End(Meeting, at, Form.Note), $"The meeting ended at {MeetingWords.Of(at)}."),
        };
    }
}

public enum MeetingStep { Start, Adjourn, Resume, End }

public sealed class HoursForm
{
    [Display(Name = "What happens")]
    public MeetingStep Step { get; set; }

    [Display(Name = "At")]
    public TimeOnly? At { get; set; }

    [Display(Name = "Note")]
    public string? Note { get; set; }
}

/// <summary>The buttons that a meeting can be started and ended with now.</summary>
public sealed record HoursView(Meeting Meeting, int Version)
{
    public HoursForm Form { get; init; } = new();
}
