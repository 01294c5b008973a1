using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A round is planned.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IRoundForm
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public AuditsView Audits => AuditsView.Of(View);

    public override string Back => "/audits";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Form.Month = Today;

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(AssuranceChanges.RoundAdded, () => Form.Draft.Add(Audits, Desk.Now(View)), one => ($"{one.Number} is planned.", Links.Round(one)));
}
