using Candour.Improvement;
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

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        Changes.EventAdded, Form.Draft.Add(View, rules.Events.Keys, Desk.Now(View)), "The event is recorded, and its clocks run by it.");
}
