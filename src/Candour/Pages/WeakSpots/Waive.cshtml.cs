using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.WeakSpots;

/// <summary>Somebody answers for a finding until a day, or stops answering for it.</summary>
public sealed class WaiveModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromQuery]
    public string Rule { get; set; } = "";

    [FromQuery]
    public Guid Subject { get; set; }

    [BindProperty]
    public WaiveForm Form { get; set; } = new();

    public Finding Finding { get; private set; } = null!;

    public override string Back => $"/stress-test#{Rule}";

    protected override IActionResult? Instead()
    {
        if (StressTests.Whole.Run(View, Today).FirstOrDefault(one => one.Rule.Code == Rule && one.SubjectId == Subject) is not { } found) return NotFound();
        Finding = found;
        return base.Instead();
    }

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = Finding.WaivedBy is { } waiver ? View.Snapshot.VersionOf(waiver.Id) : 0;

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.FindingWaived, new WaiverDraft(Finding.Rule, Subject, Form.Reason ?? "", Form.Until).Add(View, Desk.Now(View), Today, Desk.Actor.Name), "The finding is waived.", Form.Reason);

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        if (Finding.WaivedBy is not { } waiver) return Done("Nobody waives the finding any more.");
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why it is taken back.");
        return ModelState.IsValid ? await SaveAsync(Change.Remove(Changes.WaiverRemoved, waiver, Version), Form.Reason, "The waiver is taken back.") : Page();
    }
}

public sealed class WaiveForm
{
    [Display(Name = "Reason")]
    public string? Reason { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }
}
