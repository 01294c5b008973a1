using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>What was handed to those who visit.</summary>
public sealed class ShareModel(Desk desk, Conflicts conflicts) : VisitPartPage<VisitShare>(desk, conflicts)
{
    public sealed class ShareForm
    {
        [Display(Name = "What was shared?", Description = "For example, list of children in care on 1 December. Empty: what the record below is called")]
        public string? What { get; set; }

        [Display(Name = "Which record is it? (optional)", Description = "The number of evidence such as E-12, a reference such as CSIP-4.2, or the address of a document’s or paper’s page")]
        public string? Pointed { get; set; }

        [Display(Name = "With whom?")]
        public string? With { get; set; }

        [Display(Name = "On which day?")]
        public DateOnly? On { get; set; }

        public ShareDraft Draft => new(What, Pointed, With, On);
    }

    [BindProperty]
    public ShareForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Part, Read);

    protected override string Removal => AssuranceChanges.ShareRemoved;

    protected override void Fill(VisitShare part) => Form = Read(part);

    public Task<IActionResult> OnPostAsync() => Part is { } before
        ? SaveAsync(AssuranceChanges.ShareChanged, Form.Draft.Change(before, AssuranceView.Of(View), Today), "It is changed.")
        : SaveAsync(AssuranceChanges.ShareAdded, Form.Draft.Add(Visit, AssuranceView.Of(View), Desk.Now(View), Today), "It is recorded as shared.");

    private ShareForm Read(VisitShare one) => new() { What = one.What, Pointed = one.Subject is { } id ? RecordLinks.To(id, View) : null, With = one.With, On = one.On };
}
