using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Somebody declares an interest in an item, and stays or leaves while it is dealt with.</summary>
public sealed class DeclareModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [BindProperty]
    public DeclareForm Form { get; set; } = new();

    public override string Back => Links.Attendance(Meeting);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is InterestKind kind ? MeetingWords.Of(kind) : base.Words(field, value);

    /// <summary>Who services boards records it for anybody; a member declares their own.</summary>
    public bool IsClerk => May(Permission.ServiceBoards);

    protected override IActionResult? Instead() => base.Instead() ?? (TakesPart ? null : Forbid());

    public void OnGet()
    {
        // The form begins empty.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsClerk)
        {
            Form.Who ??= OwnPlaces[0];
            if (!OwnPlaces.Contains(Form.Who.Value)) return Forbid();
        }
        Refuse(Form.Kind is null, nameof(Form.Kind), "Say what kind of interest it is.");
        Refuse(Form.LeftTheRoom is null, nameof(Form.LeftTheRoom), IsClerk ? "Say whether they left the room." : "Say whether you leave the room.");
        Version = View.Snapshot.VersionOf(Id); // it is added to the meeting as it stands
        return await SaveAsync(GovernanceChanges.InterestDeclared, Form.Draft.Declare(Governance, Meeting, Desk.Now(View)), "The declaration is recorded.");
    }

    public IReadOnlyList<SelectItem> People => [.. (IsClerk ? Governance.TakingPart(Meeting) : OwnPlaces).Select(who => new SelectItem { Value = who.ToString(), Text = Governance.NameOf(who) })];

    public IEnumerable<Choice> Leaving => IsClerk
        ? [new() { Value = "true", Text = "They left while it was dealt with" }, new() { Value = "false", Text = "They stayed" }]
        : [new() { Value = "true", Text = "I leave while it is dealt with" }, new() { Value = "false", Text = "I stay" }];

    public IEnumerable<SelectItem> Items => Governance.AgendaOf(Id).Where(one => one.Item.Withdrawal is null)
        .Select(one => new SelectItem { Value = one.Item.Id.ToString(), Text = $"{one.Number}. {one.Item.Title}" });
}

public sealed class DeclareForm
{
    [Display(Name = "Who declares it?")]
    public Guid? Who { get; set; }

    [Display(Name = "In which item?")]
    public Guid? Item { get; set; }

    [Display(Name = "What kind of interest is it?", Description = "Who has a disclosable pecuniary interest takes no part in the item without a dispensation")]
    public InterestKind? Kind { get; set; }

    [Display(Name = "What is the interest?")]
    public string? Nature { get; set; }

    [Display(Name = "Is there a dispensation?", Description = "Only for a disclosable pecuniary interest (Localism Act 2011, section 33)")]
    public bool? HasDispensation { get; set; }

    [Display(Name = "Who granted it?", Description = "The monitoring officer or a committee, as the council has settled")]
    public string? GrantedBy { get; set; }

    [Display(Name = "Until when does it hold?", Description = "At most four years from when it was granted")]
    public DateOnly? Until { get; set; }

    [Display(Name = "What does it allow?", Description = "Who may speak but not vote stays in the room and does not count for the item’s quorum")]
    public bool? MayVote { get; set; }

    [Display(Name = "Did they leave the room?", Description = "Who is out of the room does not count for the item’s quorum")]
    public bool? LeftTheRoom { get; set; }

    public DeclarationDraft Draft => new(
        Who, Item, Kind ?? default, Nature ?? "", LeftTheRoom ?? false, HasDispensation == true ? new(GrantedBy ?? "", Until, MayVote) : null);

    internal static IEnumerable<Choice> Leave { get; } = [new() { Value = "false", Text = "To speak, not to vote" }, new() { Value = "true", Text = "To speak and vote" }];

    internal static IEnumerable<Choice> Kinds => Enum.GetValues<InterestKind>().Select(one => new Choice { Value = one.ToString(), Text = MeetingWords.Of(one) });
}
