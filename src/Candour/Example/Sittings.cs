using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>Meetings as they were held: who came, what was minuted, decided and asked for, and how the minutes became final.</summary>
internal sealed class Sittings(Story story, Cast cast)
{
    private static readonly IReadOnlyList<string> Files = ["minutes-csib.txt", "minutes-council.txt", "minutes-cob.txt", "minutes-cab.txt", "minutes-osc.txt"];
    private static readonly Dictionary<(string, DateOnly), SittingText> Texts = Files.SelectMany(SittingText.Read).ToDictionary(one => (one.Board, one.Day));

    private readonly Attendances _attendances = new(story, cast);
    private readonly Outcomes _outcomes = new(story, cast);

    /// <param name="held">Every meeting that was held, oldest first.</param>
    /// <param name="ahead">Every meeting that is to come and may approve minutes.</param>
    public void Tell(IReadOnlyList<MeetingText> held, IReadOnlyList<MeetingText> ahead)
    {
        var all = held.Concat(ahead).ToList();
        var approvals = held.ToLookup(one => all.Find(later => Meetings.DayOf(later) > Meetings.DayOf(one) && GoesOnWith(one.Board, later.Board)));
        foreach (var meeting in held)
        {
            var text = TextOf(meeting);
            var approves = approvals[meeting].Select(TextOf).Where(one => !one.IsDraft).ToList();
            Tell(meeting, text, approves);
            foreach (var one in approves) Approve(one, meeting);
        }
        foreach (var board in Boards.All.Where(one => one.Ended is not null)) _outcomes.HandOn(board);
    }

    private static SittingText TextOf(MeetingText meeting) =>
        Texts.GetValueOrDefault((meeting.Board, Meetings.DayOf(meeting))) ?? new(meeting.Board, Meetings.DayOf(meeting));

    private static bool GoesOnWith(string board, string later) => later == board || Boards.By(board).Ended?.Successor == later;

    private void Tell(MeetingText meeting, SittingText text, IReadOnlyList<SittingText> approves)
    {
        var (id, day) = (Meetings.IdOf(text.Board, text.Day), Meetings.DayAfter(text.Day));
        var at = At(day, text, "held");
        Then(at, text, view => [Meetings.End(story, meeting), _attendances.Take(view, view.Meeting(id)!, text)]);
        at = at.AddMinutes(4);
        if (text.Interests.Count > 0)
            Then(at, text, view => text.Interests.Select((one, place) => _attendances.Declare(view, view.Meeting(id)!, one, place, at)));
        var written = At(Meetings.DayAfter(day), text, "minuted");
        Then(written, text, view => Write(view, id, text, approves, written));
        foreach (var talk in text.Talks) _outcomes.Tell(text, talk, id, written);
        var closed = Meetings.Days.Add(day, 2);
        Then(At(closed, text, "closed"), text, view =>
            [story.Alter<Meeting>(GovernanceChanges.MeetingClosed, id, one => MeetingClosing.Close(view, one, closed).Required)]);
        if (!text.IsDraft) Circulate(id, text);
    }

    private IEnumerable<Change> Write(GovernanceView view, Guid id, SittingText text, IReadOnlyList<SittingText> approves, DateTimeOffset at)
    {
        var words = new MinuteWords(cast, view.Board(view.Meeting(id)!.Board)!, text);
        if (text.Talks.Find(talk => !view.AgendaOf(id).Any(one => one.Number == talk.Number)) is { } lost)
            throw new FormatException($"{text.Board} {text.Day:O} has no item {lost.Number}.");
        foreach (var (line, place) in view.AgendaOf(id).Select((line, place) => (line, place)))
        {
            var talk = text.Talk(line.Number);
            if (talk?.Taken is { } taken)
                yield return story.Alter<AgendaItem>(GovernanceChanges.ItemTaken, line.Item.Id, one => new TakingDraft(taken.From, taken.To).Take(one).Required);
            if (talk?.Deferred is { } why)
                yield return story.Alter<AgendaItem>(GovernanceChanges.ItemDeferred, line.Item.Id, one => new DeferralDraft(why).Defer(view, one).Required);
            if (line.Item.Withdrawal is null)
            {
                var minute = words.Of(view, line.Item, talk, approves).Write(view, line.Item, at).Required;
                yield return story.Add(GovernanceChanges.MinuteWritten, minute with { Id = Identity.Of(at, place, $"minute {line.Item.Id}") });
            }
        }
    }

    private void Circulate(Guid meeting, SittingText text)
    {
        var on = text.Round ?? Meetings.Days.Add(text.Day, Boards.By(text.Board).Number("minutes") ?? 10);
        var at = At(on, text, "round");
        Then(at, text, view =>
            [story.Add(GovernanceChanges.MinutesCirculated, MinutesSteps.Circulate(view, view.Meeting(meeting)!, at, on).Required with { Id = MinutesId(text) })]);
        foreach (var said in text.Comments) Comment(meeting, text, said);
    }

    private void Comment(Guid meeting, SittingText text, (string By, DateOnly On, string Item, string Text, string? Answer) said)
    {
        var (at, by, clerk) = (At(said.On, text, $"comment {said.By}"), cast.Title(said.By), cast.Title(Boards.By(text.Board).ClerkOf));
        var id = Identity.Of(at, 0, said.Text);
        story.Then(at, by, null, view => [story.Alter<MeetingMinutes>(GovernanceChanges.MinutesCommented, MinutesId(text), one =>
        {
            var item = view.AgendaOf(meeting).Single(line => line.Number == said.Item).Item.Id;
            var comments = MinutesSteps.Comment(one, said.Text, item, at, by).Required.Comments;
            return one with { Comments = [.. one.Comments, comments[^1] with { Id = id }] };
        })]);
        var answered = Meetings.Days.Add(said.On, 2);
        if (said.Answer is { } answer)
            Then(At(answered, text, $"answer {said.By}"), text, _ => [story.Alter<MeetingMinutes>(GovernanceChanges.CommentAnswered, MinutesId(text),
                one => MinutesSteps.Answer(one, id, isAccepted: true, answer, answered, clerk).Required)]);
    }

    private void Approve(SittingText text, MeetingText by)
    {
        var (board, day) = (by.Board, Meetings.DayOf(by));
        Then(At(Meetings.DayAfter(day), text, "approved"), text, view => [story.Alter<MeetingMinutes>(GovernanceChanges.MinutesApproved, MinutesId(text),
            one => MinutesSteps.Approve(view, one, view.Meeting(Meetings.IdOf(board, day)), text.Corrections).Required)]);
    }

    private void Then(DateTimeOffset at, SittingText text, Func<GovernanceView, IEnumerable<Change>> what) => story.Then(at, cast.Title(Boards.By(text.Board).ClerkOf), null, what);

    private static Guid MinutesId(SittingText text) => Identity.Of(At(Meetings.DayAfter(text.Day), text, "held"), 0, $"minutes {text.Board} {text.Day:O}");

    private static DateTimeOffset At(DateOnly on, SittingText text, string what) => OfficeHours.On(on, $"{text.Board} {text.Day:O} {what}");
}
