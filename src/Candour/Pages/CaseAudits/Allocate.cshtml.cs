using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A case is given to an auditor and, where it is moderated, to a moderator.</summary>
public sealed class AllocateModel(Desk desk, Conflicts conflicts) : CaseChangePage(desk, conflicts)
{
    public sealed class AllocateForm
    {
        [Display(Name = "Auditor")]
        public Guid? Auditor { get; set; }

        [Display(Name = "Moderator (optional)", Description = "Grades the case again, without seeing the first grade")]
        public Guid? Moderator { get; set; }
    }

    [BindProperty]
    public AllocateForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of<AllocateForm, AuditCase>(Form, State.Case, FormOf);

    public void OnGet() => (Form, Version) = (FormOf(State.Case), View.Snapshot.VersionOf(State.Case.Id));

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.CaseAllocated, new Allocation(Form.Auditor, Form.Moderator).Give(Audits, View, State, Today), $"Case {Place} is given.");

    private static AllocateForm FormOf(AuditCase one) => new() { Auditor = one.Auditor, Moderator = one.Moderator };
}
