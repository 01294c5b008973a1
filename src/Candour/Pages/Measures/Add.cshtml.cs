using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A new measure: what it is, before it has a figure.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IMeasureForm
{
    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    public bool IsNew => true;

    public override string Back => "/measures";

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync()
    {
        foreach (var (field, message) in Form.Unread(View)) Refuse(wrong: true, field, message);
        return AddNumberedAsync(MeasureChanges.Added, () => Form.ToDraft(View).Add(View, Desk.Now(View)), one => ($"{one.Title} is added. Give its figures next.", Links.Measure(one)));
    }
}
