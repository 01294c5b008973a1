using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>A report that was recorded by mistake; its day is open again.</summary>
public sealed class TakeOutModel(Desk desk, Conflicts conflicts) : DutyChangePage(desk, conflicts)
{
    public sealed class TakeOutForm
    {
        [Display(Name = "Why?")]
        public string? Reason { get; set; }
    }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public TakeOutForm Form { get; set; } = new();

    public DutyReport Report => View.Snapshot.Find<DutyReport>(Id)!;

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead() ?? (View.Snapshot.Find<DutyReport>(Id)?.Duty == Duty.Id ? null : NotFound());

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public async Task<IActionResult> OnPostAsync()
    {
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why.");
        return ModelState.IsValid ? await SaveAsync(Change.Remove(AssuranceChanges.DutyReportRemoved, Report, Version), Form.Reason, "The report is taken out.") : Page();
    }
}
