using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Deadlines;

/// <summary>Records what happened, or when it will: clocks start and end by it.</summary>
public sealed class AddEventModel(Desk desk, ClockRules rules, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public EventForm Form { get; set; } = new();

    public override string Back => "/clocks";

    public ClockRules Rules => rules;

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet([FromQuery(Name = "event")] string? name) => Form.Name = name;

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(View, rules.Events.Keys, Desk.Now(View));
        ModelState.Say(added.Problems);
        return ModelState.IsValid
            ? await SaveAsync(Change.Add(Changes.EventAdded, added.Required), null, "The event is recorded, and its clocks run by it.")
            : Page();
    }
}
