using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>How each member voted on an item. It is added to the meeting as it stands, whoever else wrote meanwhile.</summary>
public sealed class VoteModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    [BindProperty]
    public VoteForm Form { get; set; } = new();

    public IReadOnlyList<Voter> Voters => Candour.Governance.Voters.Of(Governance, Meeting).VotingOn(AgendaItem);

    public bool IsAttendanceTaken => Meeting.Attendance.Any(one => one.Came);

    public IEnumerable<SelectItem> Movers => Voters.Where(one => one.Why is null).Select(one => new SelectItem { Value = one.Who.ToString(), Text = one.Name });

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is Dictionary<Guid, Vote?> ballots
        ? InWords.List(ballots.Where(one => one.Value is not null).Select(one => $"{Governance.NameOf(one.Key)} {one.Value.ToString()!.ToLowerInvariant()}"))
        : base.Words(field, value);

    public void OnGet()
    {
        // The form begins empty.
    }

    public Task<IActionResult> OnPostAsync()
    {
        Version = View.Snapshot.VersionOf(Id);
        return SaveAsync(GovernanceChanges.VoteRecorded, MeetingSteps.Record(Governance, Meeting, Form.Of(Item, Desk.Now(View))), "The vote is recorded.");
    }
}

public sealed class VoteForm
{
    [Display(Name = "What was voted on? (optional)", Description = "The motion or amendment, where it was not the item’s recommendation as it stands")]
    public string? Motion { get; set; }

    [Display(Name = "Who moved it? (optional)")]
    public Guid? Mover { get; set; }

    [Display(Name = "Who seconded it? (optional)")]
    public Guid? Seconder { get; set; }

    [Display(Name = "How each voted")]
    public Dictionary<Guid, Vote?> Ballots { get; set; } = [];

    [Display(Name = "The chair’s casting vote", Description = "Only where the votes are equal")]
    public Vote? Casting { get; set; }

    public RecordedVote Of(Guid item, DateTimeOffset at) => new(
        Record.NewId(at), item, Mover, Seconder,
        [.. Ballots.Where(one => one.Value is not null).Select(one => new Ballot(one.Key, one.Value!.Value))], Motion, Casting);

    internal static IEnumerable<Choice> Sides { get; } =
        [.. Enum.GetValues<Vote>().Select(one => new Choice { Value = one.ToString(), Text = one.ToString() }), new() { Value = "", Text = "Did not vote" }];

    internal static IEnumerable<Choice> CastingVotes { get; } =
        [.. new[] { Vote.For, Vote.Against }.Select(one => new Choice { Value = one.ToString(), Text = one.ToString() }), new() { Value = "", Text = "None" }];
}
