using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>What somebody says about a paper while it is written. It is added to the paper as it stands, whoever else wrote meanwhile.</summary>
public sealed class CommentModel(Desk desk, Conflicts conflicts) : PaperChangePage(desk, conflicts)
{
    public sealed class CommentForm
    {
        [Display(Name = "What is it about?")]
        public string? Section { get; set; }

        [Display(Name = "Comment")]
        public string? Text { get; set; }
    }

    [BindProperty]
    public CommentForm Form { get; set; } = new();

    public static IEnumerable<SelectItem> Sections => PaperSections.All.Select(one => new SelectItem { Value = one.Key, Text = one.Heading });

    public override string Back => $"{base.Back}#comments";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        // The form begins empty.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var added = new PaperCommentDraft(Form.Text ?? "", Form.Section).Add(Paper, Desk.Now(View), Desk.Actor.Name);
        ModelState.Say(added.Problems);
        return ModelState.IsValid ? await SaveAsync(Comment(added.Required), null, "The comment is added.") : Page();
    }

    public async Task<IActionResult> OnPostSettleAsync([FromQuery] Guid comment) => May(Permission.WritePapers)
        ? await SaveAsync(Comment(PaperCommentDraft.Settle(Paper, comment, Desk.Actor.Name)), null, "The comment is dealt with.")
        : Forbid();

    private Change Comment(Paper after) => Change.To(GovernanceChanges.PaperCommented, after, View.Snapshot.VersionOf(Id));
}
