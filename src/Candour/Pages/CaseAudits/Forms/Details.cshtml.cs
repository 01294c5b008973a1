using Candour.Assurance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits.Forms;

/// <summary>A form: what it asks in the version in use, what is being changed, and the step that makes that the next version.</summary>
public sealed class DetailsModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>An earlier version to look at.</summary>
    [FromQuery(Name = "version")]
    public int? Of { get; set; }

    public AuditForm Audited => AuditsView.Of(View).FormBy(Code)!;

    public FormVersion? Shown => Of is { } number ? Audited.Version(number) : null;

    public IReadOnlyList<Question> Questions => Shown?.Questions ?? Audited.Designed;

    public override string Back => Links.AuditForm(Audited);

    protected override FormFields Fields => FormFields.Deed("Form", () => "put into use");

    protected override IActionResult? Instead() => AuditsView.Of(View).FormBy(Code) is not { } form || (Of is { } number && form.Version(number) is null) ? NotFound() : null;

    public void OnGet() => Version = View.Snapshot.VersionOf(Audited.Id);

    public Task<IActionResult> OnPostAsync() => !May(Permission.LeadAudits) ? Task.FromResult<IActionResult>(Forbid())
        : SaveAsync(AssuranceChanges.FormInUse, Audited.PutIntoUse(Today), one => $"Version {one.Current!.Number} is in use. Audits that were begun before stay on theirs.");

    public Task<IActionResult> OnPostDiscardAsync() => !May(Permission.LeadAudits) ? Task.FromResult<IActionResult>(Forbid())
        : SaveAsync(Change.To(AssuranceChanges.FormDesigned, Audited.Discard(), Version), null, "What was being changed is discarded.");
}
