using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Risks;

/// <summary>Something that may go wrong is put on the register.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IRiskForm
{
    [BindProperty]
    public RiskForm Form { get; set; } = new();

    public bool IsNew => true;

    public override string Back => "/risks";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        AddNumberedAsync(RegisterChanges.RiskAdded, () => Form.Draft.Add(View, Desk.Now(View), Today, Desk.Actor.Name), one => ($"{one.Number} is added.", Links.Risk(one)));
}
