using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>Something that must be ready before a visit.</summary>
public sealed class PrepareModel(Desk desk, Conflicts conflicts) : VisitPartPage<VisitPreparation>(desk, conflicts)
{
    public sealed class PrepareForm
    {
        [Display(Name = "What must be ready?")]
        public string? Text { get; set; }

        [Display(Name = "Who sees to it?")]
        public Guid? Owner { get; set; }

        [Display(Name = "How many working days before the visit begins? (optional)", Description = "The day moves with the visit")]
        public int? WorkingDaysBefore { get; set; }

        [Display(Name = "Or by which day? (optional)")]
        public DateOnly? Due { get; set; }

        [Display(Name = "Done on (optional)")]
        public DateOnly? DoneOn { get; set; }

        public PreparationDraft Draft => new() { Text = Text, Owner = Owner, WorkingDaysBefore = WorkingDaysBefore, Due = Due, DoneOn = DoneOn };

        public static PrepareForm Of(VisitPreparation one) => new() { Text = one.Text, Owner = one.Owner, WorkingDaysBefore = one.WorkingDaysBefore, Due = one.Due, DoneOn = one.DoneOn };
    }

    [BindProperty]
    public PrepareForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Part, PrepareForm.Of);

    protected override string Removal => AssuranceChanges.PreparationRemoved;

    protected override void Fill(VisitPreparation part) => Form = PrepareForm.Of(part);

    public Task<IActionResult> OnPostAsync() => Part is { } before
        ? SaveAsync(AssuranceChanges.PreparationChanged, Form.Draft.Change(before, Today), "It is changed.")
        : SaveAsync(AssuranceChanges.PreparationAdded, Form.Draft.Add(Visit, Desk.Now(View), Today), "It is on the list.");
}
