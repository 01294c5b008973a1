using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>When the meeting dealt with an item; its quorum is counted then.</summary>
public sealed class TakenModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [FromRoute]
    public Guid Item { get; set; }

    [BindProperty]
    public TakenForm Form { get; set; } = new();

    public AgendaItem AgendaItem => ItemOf(Item)!;

    public override string Back => Links.Attendance(Meeting);

    protected override IActionResult? Instead() => ItemOf(Item) is null ? NotFound() : base.Instead();

    protected override FormFields Fields => FormFields.Of(Form, AgendaItem, TakenForm.Of);

    public void OnGet() => (Form, Version) = (TakenForm.Of(AgendaItem), View.Snapshot.VersionOf(Item));

    public Task<IActionResult> OnPostAsync() => SaveAsync(GovernanceChanges.ItemTaken, new TakingDraft(Form.From, Form.To).Take(AgendaItem), "The times are saved.");
}

public sealed class TakenForm
{
    [Display(Name = "From")]
    public TimeOnly? From { get; set; }

    [Display(Name = "To (optional)")]
    public TimeOnly? To { get; set; }

    public static TakenForm Of(AgendaItem item) => new() { From = item.TakenFrom, To = item.TakenTo };
}
