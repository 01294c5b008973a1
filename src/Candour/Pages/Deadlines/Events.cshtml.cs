using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Deadlines;

/// <summary>Every event of the programme, the newest first.</summary>
public sealed class EventsModel(Desk desk, ClockRules rules) : ProgrammePage(desk)
{
    public ListView<ProgrammeEvent> List { get; private set; } = null!;

    public void OnGet()
    {
        Column<ProgrammeEvent>[] columns =
        [
            new("on", "Day", one => one.On.Iso())
            {
                Cell = (html, one) => html.Write($"""<span class="nowrap">{InWords.Day(one.On)}</span>{(one.On > Today ? ", to come" : "")}"""),
            },
            new("what", "What it was", one => one.Label ?? ClockWords.Event(one.Name, rules)) { IsRowHeader = true, IsSortable = false },
            new("name", "For clocks", one => ClockWords.Event(one.Name, rules)) { IsSortable = false },
            new("source", "Source", one => one.Source is { } id ? Describe.Name(id, View) : null) { IsSortable = false },
        ];
        if (May(Permission.Rule)) columns = [.. columns, new("do", "Change", _ => null) { IsSortable = false, Cell = WriteLinks }];

        var query = ListQuery.Of(Request, columns, "-on");
        var named = query.One("event");
        var found = (query.Descending ? View.Events.Reverse() : View.Events).Where(one => named is null || one.Name == named).ToList();
        query = query.On(found.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. found.Skip(query.Skip).Take(query.PageSize)], Total = found.Count, Noun = "events",
            Filters = [Filter.One("event", "For clocks", [.. View.Events.Select(one => one.Name).Distinct().Order().Select(name => new FilterOption(name, ClockWords.Event(name, rules)))])],
            Classes = "list--above", WhenEmpty = "No event is recorded yet.",
        };
    }

    private static void WriteLinks(HtmlWriter html, ProgrammeEvent one) => html.Write(
        $"""<a class="govuk-link" href="/clocks/events/{one.Id.ToString()}">Change<span class="govuk-visually-hidden"> {one.Label ?? one.Name}, {InWords.Day(one.On)}</span></a>""");
}
