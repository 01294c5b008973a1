using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Deadlines;

public sealed class EventForm
{
    [Display(Name = "What happened?")]
    public string? Name { get; set; }

    [Display(Name = "On which day?", Description = "A day to come counts from today; clocks before it run towards it")]
    public DateOnly? On { get; set; }

    [Display(Name = "What it was, in your words", Description = "For example, fifth monitoring visit")]
    public string? Label { get; set; }

    [Display(Name = "Which source is it about?")]
    public Guid? Source { get; set; }

    [Display(Name = "Why is it changed?")]
    public string? Reason { get; set; }

    public EventDraft Draft => new(Name, On, Label, Source);

    public static EventForm Of(ProgrammeEvent one) => new() { Name = one.Name, On = one.On, Label = one.Label, Source = one.Source };

    internal static IEnumerable<SelectItem> Names(ClockRules rules) => rules.Events
        .Select(one => new SelectItem { Value = one.Key, Text = ClockWords.Event(one.Key, rules) }).OrderBy(one => one.Text, StringComparer.Ordinal);

    internal static IEnumerable<SelectItem> Sources(ProgrammeView view) =>
        view.Sources.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Title });
}
