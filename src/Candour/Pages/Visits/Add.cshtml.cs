using Candour.Assurance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>A new visit, with what is usually prepared for it.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IVisitForm
{
    [BindProperty]
    public VisitForm Form { get; set; } = new();

    public override string Back => "/visits";

    protected override FormFields Fields => FormFields.Of(Form);

    /// <param name="kind">What a clock expects, where the page was opened from there.</param>
    public void OnGet(VisitKind? kind) => Form.Kind = kind;

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.VisitAdded, () => Form.Draft.Add(VisitView.Of(View), Desk.Now(View), Today), one => ($"{one.Number} is added.", Links.Visit(one)),
        follow: one => VisitEvents.Follow(null, one, View)
            .Concat(PreparationDraft.Usual(one, Desk.Now(View), Today).Select(usual => Change.Add(AssuranceChanges.PreparationAdded, usual))));
}
