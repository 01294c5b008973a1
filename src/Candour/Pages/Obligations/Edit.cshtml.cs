using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>A duty to report put right, or ended.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts, ClockRules rules) : DutyChangePage(desk, conflicts), IDutyForm
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    public ClockRules Rules => rules;

    protected override FormFields Fields => FormFields.Of(Form, Duty, DutyForm.Of);

    public void OnGet() => (Form, Version) = (DutyForm.Of(Duty), View.Snapshot.VersionOf(Duty.Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(AssuranceChanges.DutyChanged, Form.Draft.Change(View, rules.Events.Keys, Duty), "The duty is changed.");
}
