using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>What a Direction or a letter obliges somebody to report.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts, ClockRules rules) : ChangePage(desk, conflicts), IDutyForm
{
    [BindProperty]
    public DutyForm Form { get; set; } = new();

    public ClockRules Rules => rules;

    public override string Back => "/obligations";

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.DutyAdded, () => Form.Draft.Add(View, rules.Events.Keys, Desk.Now(View)), one => ($"{one.Number} is added.", Links.Duty(one)));
}
