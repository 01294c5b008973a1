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

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(GovernanceChanges.InterestDeclared, Form.Draft.Declare(Governance, Meeting, Desk.Now(View)), "The declaration is recorded.");

    public IEnumerable<SelectItem> People => Governance.MembersOn(Meeting.Board, Meeting.Day).Select(one => one.Who)
        .Concat(Meeting.Attendance.Select(one => one.Who).OfType<Guid>()).Distinct()
        .Select(who => new SelectItem { Value = who.ToString(), Text = Governance.NameOf(who) });

    public IEnumerable<SelectItem> Items => Governance.AgendaOf(Id).Where(one => one.Item.Withdrawal is null)
        .Select(one => new SelectItem { Value = one.Item.Id.ToString(), Text = $"{one.Number}. {one.Item.Title}" });
}

public sealed class DeclareForm
{
    [Display(Name = "Who declares it?")]
    public Guid? Who { get; set; }

    [Display(Name = "In which item?")]
    public Guid? Item { get; set; }

    [Display(Name = "What kind of interest is it?")]
    public InterestKind Kind { get; set; }

    [Display(Name = "What is the interest?", Description = "As they said it")]
    public string? Nature { get; set; }

    [Display(Name = "Did they leave the room?", Description = "Who is out of the room does not count for the item’s quorum")]
    public bool LeftTheRoom { get; set; }

    public DeclarationDraft Draft => new(Who, Item, Kind, Nature ?? "", LeftTheRoom);

    internal static IEnumerable<Choice> Kinds => Enum.GetValues<InterestKind>().Select(one => new Choice { Value = one.ToString(), Text = MeetingWords.Of(one) });

    internal static IEnumerable<Choice> Leaving => [new() { Value = "true", Text = "They left while it was dealt with" }, new() { Value = "false", Text = "They stayed" }];
}
