using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>Commentary put right; the ledger keeps what was said before.</summary>
public sealed class EditCommentaryModel(Desk desk, Conflicts conflicts) : MeasureChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public CommentaryForm Form { get; set; } = new();

    public Commentary Commentary => View.Snapshot.Find<Commentary>(Id)!;

    protected override FormFields Fields => FormFields.Of(Form, Commentary, CommentaryForm.Of);

    protected override IActionResult? Instead() =>
        base.Instead() ?? (View.Snapshot.Find<Commentary>(Id) is { } found && found.Measure == Measure.Id ? null : NotFound());

    public void OnGet() => (Form, Version) = (CommentaryForm.Of(Commentary), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(MeasureChanges.CommentaryChanged, Form.Draft.Edit(Commentary), "The commentary is changed.");
}
