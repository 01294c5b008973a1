using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Deadlines;

/// <summary>Puts an event right, or takes it out; either says why.</summary>
public sealed class EventModel(Desk desk, ClockRules rules, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public EventForm Form { get; set; } = new();

    public ClockRules Rules => rules;

    public override string Back => "/clocks/events";

    public ProgrammeEvent Event { get; private set; } = null!;

    protected override IActionResult? Instead()
    {
        if (View.Snapshot.Find<ProgrammeEvent>(Id) is not { } found) return NotFound();
        Event = found;
        return base.Instead();
    }

    protected override FormFields Fields => FormFields.Of(Form, Event, EventForm.Of).Without(nameof(EventForm.Reason));

    protected override string Words(string field, object? value) =>
        field == nameof(EventForm.Name) && value is string name ? ClockWords.Event(name, rules) : base.Words(field, value);

    public void OnGet() => (Form, Version) = (EventForm.Of(Event), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync()
    {
        RequireReason();
        return SaveAsync(Changes.EventChanged, Form.Draft.Edit(View, rules.Events.Keys, Event), "The event is changed.", Form.Reason);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        RequireReason();
        return ModelState.IsValid ? await SaveAsync(Change.Remove(Changes.EventRemoved, Event, Version), Form.Reason, "The event is taken out. History keeps it.") : Page();
    }

    private void RequireReason() => Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why.");
}
