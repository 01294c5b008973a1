using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>A ready question that was asked and answered under an item, without a challenge.</summary>
public sealed class AskedModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    public sealed class AskedForm
    {
        [Display(Name = "Which question?")]
        public string? Code { get; set; }

        [Display(Name = "Who asked? (optional)")]
        public Guid? By { get; set; }

        [Display(Name = "What was answered? (optional)", Description = "In a sentence")]
        public string? Answer { get; set; }
    }

    [BindProperty]
    public AskedForm Form { get; set; } = new();

    /// <summary>The note that is taken back.</summary>
    [BindProperty]
    public Guid Note { get; set; }

    public IEnumerable<SelectItem> Questions => QuestionView.Of(View).Offered.Select(one => new SelectItem { Value = one.Code, Text = one.Text });

    public IReadOnlyList<AskedQuestion> Noted => [.. QuestionView.AskedUnder(Id, Item, View.Snapshot)];

    protected override FormFields Fields => Note == default ? FormFields.Of(Form) : FormFields.Deed("Question", () => View.Snapshot.Find<AskedQuestion>(Note)?.Text ?? "");

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(IsLocked, "Code", "The minutes are approved and locked. A change makes a new version.");
        return SaveAsync(AssuranceChanges.QuestionAsked, new AskedDraft(Form.Code, Form.By, Form.Answer).Add(QuestionView.Of(View), Id, Item, Desk.Now(View)), "The question is noted.");
    }

    public Task<IActionResult> OnPostTakeBackAsync()
    {
        Refuse(IsLocked, "Code", "The minutes are approved and locked. A change makes a new version.");
        return !ModelState.IsValid || Noted.FirstOrDefault(one => one.Id == Note) is not { } note ? Task.FromResult<IActionResult>(Page())
            : SaveAsync(Change.Remove(AssuranceChanges.QuestionTakenBack, note, Version), null, "The note is taken back.");
    }

    private bool IsLocked => Governance.MinutesOf(Id)?.IsLocked == true;
}
