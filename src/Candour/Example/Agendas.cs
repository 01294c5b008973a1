using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>A meeting's agenda: put together, sent out, added to, taken in another order.</summary>
internal sealed class Agendas(Story story, Cast cast)
{
    private static readonly Dictionary<(string, DateOnly), AgendaText> Texts =
        AgendaText.Read("agendas.txt").Select(one => one.Full()).ToDictionary(one => (one.Board, one.Day));

    /// <summary>The agenda of a meeting; the board’s usual one where the file has none.</summary>
    public static AgendaText By(string board, DateOnly day) => Texts.GetValueOrDefault((board, day)) ?? new AgendaText(board, day).Full();

    /// <summary>Those that are put together for meetings that are to come.</summary>
    public static IEnumerable<AgendaText> Ahead => Texts.Values.Where(one => one.Day >= ExampleProgramme.Today);

    public static Guid IdOf(string board, DateOnly day, string number) => IdOf(By(board, day), number);

    public void Tell(AgendaText agenda)
    {
        var meeting = Meetings.IdOf(agenda.Board, agenda.Day);
        var first = agenda.Items.Where(one => one.Supplement is null || one.Urgent is null).ToList();
        if (agenda.Drafted is { } drafted)
            Enter(agenda, drafted, "drafted", null, first.Select(one => Add(Put(agenda, one, meeting) with { Number = null })));
        if (SentOf(agenda) is not { } sent) return;
        Enter(agenda, sent.On, "sent", sent.LateReason,
        [
            .. first.Select(one => agenda.Drafted is null
                ? Add(Put(agenda, one, meeting))
                : story.Alter<AgendaItem>(GovernanceChanges.ItemOrdered, IdOf(agenda, one.Number), item => item with { Number = one.Number })),
            story.Alter<Meeting>(GovernanceChanges.AgendaDispatched, meeting, one => Send(one, agenda.Board, sent)),
        ]);
        if (agenda.Supplement is { } more)
            Enter(agenda, more.On, "supplement", more.Reason,
            [
                story.Alter<Meeting>(GovernanceChanges.SupplementAdded, meeting, one => one with { Supplements = [new(1, more.On, cast.Title(Boards.By(agenda.Board).ClerkOf), more.Reason)] }),
                .. agenda.Items.Except(first).Select(one => Put(agenda, one, meeting)).Select(Add),
            ]);
        if (agenda.Order.Count > 0)
            Enter(agenda, Meetings.DayAfter(agenda.Day), "taken", "The chair varied the order", agenda.Order.Select((number, place) =>
                story.Alter<AgendaItem>(GovernanceChanges.ItemTaken, IdOf(agenda, number), one => one with { Taken = place + 1 })));
    }

    /// <summary>The agenda of a meeting that was held went out on the last day that left the days clear, where nothing else is told.</summary>
    private static (DateOnly On, string? LateReason)? SentOf(AgendaText agenda) => agenda.Sent
        ?? (agenda.Day < ExampleProgramme.Today ? (Latest(agenda.Board, agenda.Day), null) : null);

    private static DateOnly Latest(string board, DateOnly meeting) => Boards.By(board).Deadlines.For(meeting, Meetings.Days).Dispatch;

    private Meeting Send(Meeting meeting, string board, (DateOnly On, string? LateReason) sent) => meeting with
    {
        Dispatch = new(sent.On, cast.Title(Boards.By(board).ClerkOf), Latest(board, meeting.Day), sent.LateReason),
    };

    private AgendaItem Put(AgendaText agenda, ItemText text, Guid meeting) => new()
    {
        Id = IdOf(agenda, text.Number),
        Meeting = meeting,
        Title = text.Title,
        Parent = text.Parent is { } parent ? IdOf(agenda, parent) : null,
        Order = agenda.Items.IndexOf(text) + 1,
        Number = text.Number,
        Purpose = text.Purpose,
        Standing = text.Kind is not StandingKind.Other || Boards.By(agenda.Board).Standing.Exists(one => one.Title == text.Title) ? text.Kind : null,
        Leads = [.. text.Leads.Select(cast.Id)],
        UrgentReason = text.Urgent,
        Restriction = text.Restriction,
        Supplement = text.Supplement,
    };

    private Change Add(AgendaItem item) => story.Add(GovernanceChanges.ItemAdded, item);

    private void Enter(AgendaText agenda, DateOnly on, string what, string? reason, IEnumerable<Change> changes) =>
        story.Tell(At(agenda, on, what), cast.Title(Boards.By(agenda.Board).ClerkOf), reason, changes);

    private static DateTimeOffset At(AgendaText agenda, DateOnly on, string what) => OfficeHours.On(on, $"agenda {agenda.Board} {agenda.Day:O} {what}");

    /// <summary>It sorts among its fellows as the agenda has it.</summary>
    private static Guid IdOf(AgendaText agenda, string number) => Identity.Of(
        At(agenda, agenda.Drafted ?? SentOf(agenda)!.Value.On, "sent"), agenda.Items.FindIndex(one => one.Number == number), $"item {agenda.Board} {agenda.Day:O} {number}");
}
