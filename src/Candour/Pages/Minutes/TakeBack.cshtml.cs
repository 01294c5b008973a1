using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>A wrong declaration or vote is taken back. A member takes back their own declaration, the clerk anybody's.</summary>
public sealed class TakeBackModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [FromRoute]
    public Guid What { get; set; }

    [BindProperty]
    public TakeBackForm Form { get; set; } = new();

    public Declaration? Declaration => Meeting.Declarations.FirstOrDefault(one => one.Id == What);

    public RecordedVote? Vote => Meeting.Votes.FirstOrDefault(one => one.Id == What);

    public override string Back => Vote is { } vote && ItemOf(vote.Item) is { } item ? Links.Minute(item) : Links.Attendance(Meeting);

    public string Heading => Vote is null ? "Take a declaration back" : "Take a recorded vote back";

    public string Told => Declaration is { } one ? $"{Governance.NameOf(one.Who)}, {MeetingWords.Of(one)}" : Vote!.Sentence;

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead()
        ?? (Declaration is null && Vote is null ? NotFound()
            : May(Permission.ServiceBoards) || (Declaration is { } own && OwnPlaces.Contains(own.Who)) ? null : Forbid());

    public void OnGet()
    {
        // The form begins empty.
    }

    public Task<IActionResult> OnPostAsync()
    {
        Version = View.Snapshot.VersionOf(Id);
        return SaveAsync(
            Vote is null ? GovernanceChanges.InterestTakenBack : GovernanceChanges.VoteTakenBack,
            new TakingBackDraft(What, Form.Reason ?? "").TakeBack(Governance, Meeting, Today, Desk.Actor.Name), "It is taken back.", Form.Reason);
    }
}

public sealed class TakeBackForm
{
    [Display(Name = "Why?", Description = "It stays beside it")]
    public string? Reason { get; set; }
}
