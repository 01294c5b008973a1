using Candour.Governance;

namespace Candour.Example;

/// <summary>What came of a meeting’s items: decisions, and what boards asked for.</summary>
internal sealed class Outcomes(Story story, Cast cast)
{
    public void Tell(SittingText text, TalkText talk, Guid meeting, DateTimeOffset written)
    {
        var place = text.Talks.IndexOf(talk) * 10;
        foreach (var decided in talk.Decided) Decide(text, talk, decided, meeting, written.AddMinutes(++place));
        foreach (var asked in talk.Asked) Raise(text, talk, asked, meeting, written.AddMinutes(++place));
    }

    /// <summary>What a board had open goes on at its successor.</summary>
    public void HandOn(BoardText board)
    {
        var (on, successor) = board.Ended!.Value;
        story.Then(OfficeHours.On(Meetings.Days.Add(on, 3), $"{board.Code} hands on"), cast.Title(Boards.Clerk), $"{board.Title} ended.", view =>
            EndingDraft.TakeOver(view.OpenActions(board.Id), view.BoardBy(successor), on)
                .Select(one => story.Alter<BoardAction>(GovernanceChanges.BoardActionTakenOver, one.Id, _ => one)));
    }

    private void Decide(SittingText text, TalkText talk, DecidedText decided, Guid meeting, DateTimeOffset at)
    {
        var clerk = cast.Title(Boards.By(text.Board).ClerkOf);
        var id = Identity.Of(at, 0, $"decision {decided.Draft.Text}");
        story.Then(at, clerk, null, view =>
        [
            story.Add(GovernanceChanges.DecisionMade, (decided.Draft with { IsKey = decided.IsKey }).Add(view, ItemOf(view, meeting, talk), at).Required with
            {
                Id = id,
                Effects = [.. decided.Effects.Select(one => new DecisionEffect(one.Kind, Actions.IdOf(one.Action), one.What))],
            }),
        ]);
        var published = Meetings.Days.Add(text.Day, 3);
        story.Then(OfficeHours.On(published, $"published {decided.Draft.Text}"), clerk, null, view =>
            [story.Alter<Decision>(GovernanceChanges.DecisionPublished, id, one => DecisionSteps.Publish(view, one, published).Required)]);
        if (decided.CalledIn is var (on, by, why))
            story.Then(OfficeHours.On(on, $"called in {decided.Draft.Text}"), clerk, null, _ =>
                [story.Alter<Decision>(GovernanceChanges.DecisionCalledIn, id, one => DecisionSteps.CallIn(one, on, by, why).Required)]);
        if (decided.Settled is var (day, stands, what))
            story.Then(OfficeHours.On(day, $"settled {decided.Draft.Text}"), clerk, null, _ =>
                [story.Alter<Decision>(GovernanceChanges.DecisionCallInSettled, id, one => DecisionSteps.Settle(one, day, what, stands).Required)]);
    }

    private void Raise(SittingText text, TalkText talk, AskedText asked, Guid meeting, DateTimeOffset at)
    {
        var clerk = cast.Title(Boards.By(text.Board).ClerkOf);
        var id = Identity.Of(at, 0, $"action {asked.Text}");
        story.Then(at, clerk, null, view =>
        [
            story.Add(GovernanceChanges.BoardActionRaised, new BoardActionDraft
            {
                Text = asked.Text,
                Item = ItemOf(view, meeting, talk).Id,
                Owner = cast.Id(asked.Owner),
                Due = asked.Due,
                PlanAction = asked.PlanAction is { } action ? Actions.IdOf(action) : null,
            }.Add(view, view.Meeting(meeting)!, at).Required with { Id = id }),
        ]);
        foreach (var (on, what, said) in asked.Happenings) Follow(text.Board, asked.Owner, id, on, what, said);
    }

    private void Follow(string board, string owner, Guid id, DateOnly on, string what, string said)
    {
        var by = cast.Title(owner);
        if (what == "carried")
            story.Then(OfficeHours.On(Meetings.Days.Add(on, 2), $"{id} {what} {on:O}"), cast.Title(Boards.By(board).ClerkOf), null, view =>
                [story.Alter<BoardAction>(GovernanceChanges.BoardActionCarried, id, one => BoardActionSteps.CarryForward(
                    one, view.MeetingOn(one.Board, on)!, said is "" ? null : DataText.Day(said)).Required)]);
        else
            story.Then(OfficeHours.On(on, $"{id} {what}"), by, null, _ => what switch
            {
                "replied" => [story.Alter<BoardAction>(GovernanceChanges.BoardActionReplied, id, one => BoardActionSteps.Reply(one, said, on, by).Required)],
                "done" => [story.Alter<BoardAction>(GovernanceChanges.BoardActionDone, id, one => BoardActionSteps.Done(one, said, on, by).Required)],
                _ => [story.Alter<BoardAction>(GovernanceChanges.BoardActionDropped, id, one => BoardActionSteps.Drop(one, said, on, by).Required)],
            });
    }

    private static AgendaItem ItemOf(GovernanceView view, Guid meeting, TalkText talk) => view.AgendaOf(meeting).Single(one => one.Number == talk.Number).Item;
}
