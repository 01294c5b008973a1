using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>Whoever was asked reads the paper and answers. Who services boards may enter an answer that came otherwise; the record says who did.</summary>
public sealed class AnswerModel(Desk desk, Conflicts conflicts) : PaperChangePage(desk, conflicts)
{
    public sealed class AnswerForm
    {
        /// <summary>The content that the page showed.</summary>
        public string? Hash { get; set; }

        [Display(Name = "What is your answer?")]
        public ClearanceAnswer? Answer { get; set; }

        [Display(Name = "Comment", Description = "What should change, or what readers should know")]
        public string? Comment { get; set; }
    }

    [FromRoute]
    public Guid Clearance { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Clearance Asked => Paper.Clearances.First(one => one.Id == Clearance);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead()
        ?? (Paper.Clearances.FirstOrDefault(one => one.Id == Clearance) is not { } asked ? NotFound() : MayAnswer(asked) ? null : Forbid());

    public void OnGet() => Form.Hash = Paper.ContentHash;

    public async Task<IActionResult> OnPostAsync()
    {
        var answered = new ClearanceReply(Clearance, Form.Answer, Form.Comment, Form.Hash ?? "").Answered(Paper, Today, Desk.Actor.Name);
        ModelState.Say(answered.Problems);
        if (ModelState.IsValid)
            return await SaveAsync(Change.To(GovernanceChanges.ClearanceAnswered, answered.Required, View.Snapshot.VersionOf(Id)), Form.Comment, "Your answer is recorded.");
        Form.Hash = Paper.ContentHash; // the page now shows the paper as it stands
        return Page();
    }

    private bool MayAnswer(Clearance asked) => May(Permission.ServiceBoards)
        || (SignedInPerson.PersonOf(User) is { } person && Governance.IsThe(asked.From, person, Today));
}
