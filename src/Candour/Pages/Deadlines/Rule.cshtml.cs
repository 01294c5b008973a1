using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Deadlines;

/// <summary>Somebody decides about one clock: a date was notified in place of the computed one, or it was met.</summary>
public sealed class RuleModel(Desk desk, ClockRules rules, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromQuery]
    public string Rule { get; set; } = "";

    [FromQuery]
    public DateOnly? From { get; set; }

    [FromQuery]
    public DateOnly? Occurrence { get; set; }

    [BindProperty]
    public RulingForm Form { get; set; } = new();

    public ProgrammeClock Clock { get; private set; } = null!;

    public override string Back => "/clocks";

    public string Length => ClockWords.Length(Clock.Clock.Rule, rules);

    /// <summary>The page that rules on a clock, which its rule, the day that started it and its date name.</summary>
    public static string AddressOf(ProgrammeClock one) =>
        $"/clocks/rule?rule={Uri.EscapeDataString(one.Clock.Rule.Code)}{Part("from", one.Clock.TriggeredOn)}{Part("occurrence", one.Clock.Computed)}";

    protected override IActionResult? Instead()
    {
        var found = ProgrammeClocks.Of(View, Today, rules)
            .Where(one => one.Clock.Rule.Code == Rule && one.Clock.TriggeredOn == From).ToList();
        if ((found.Find(one => one.Clock.Computed == Occurrence) ?? found.FirstOrDefault()) is not { } clock) return NotFound();
        Clock = clock;
        return base.Instead();
    }

    protected override FormFields Fields => FormFields.Of(Form, Clock.Ruling, RulingForm.Of);

    public void OnGet()
    {
        Version = Clock.Ruling is { } ruling ? View.Snapshot.VersionOf(ruling.Id) : 0;
        if (Clock.Ruling is { } made) Form = RulingForm.Of(made);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var draft = new RulingDraft(Form.Notified, Form.MetOn, Form.Reason);
        var ruling = Clock.Ruling is { } before
            ? draft.Edit(Clock, before, Today, Desk.Actor.Name)
            : draft.Add(Clock, Desk.Now(View), Today, Desk.Actor.Name);
        ModelState.Say(ruling.Problems);
        if (!ModelState.IsValid) return Page();
        var change = Clock.Ruling is null
            ? Change.Add(Changes.ClockRuled, ruling.Required)
            : Change.To(Changes.ClockRulingChanged, ruling.Required, Version);
        return await SaveAsync(change, Form.Reason, "The ruling is recorded.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        if (Clock.Ruling is null) return Done("Nobody rules on this clock any more.");
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why the ruling is taken back.");
        return ModelState.IsValid
            ? await SaveAsync(Change.Remove(Changes.ClockRulingRemoved, Clock.Ruling, Version), Form.Reason, "The ruling is taken back; the rule’s own date holds.")
            : Page();
    }

    private static string Part(string key, DateOnly? day) => day is { } known ? $"&{key}={known.Iso()}" : "";
}

public sealed class RulingForm
{
    [Display(Name = "Date that was notified", Description = "It holds in place of the computed one; both are shown")]
    public DateOnly? Notified { get; set; }

    [Display(Name = "Day on which it was done", Description = "Leave empty while it is still to be done")]
    public DateOnly? MetOn { get; set; }

    [Display(Name = "Reason", Description = "Who decided it, and where it is written")]
    public string? Reason { get; set; }

    public static RulingForm Of(ClockRuling one) => new() { Notified = one.NotifiedDue, MetOn = one.MetOn, Reason = one.Reason };
}
