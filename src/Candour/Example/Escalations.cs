using Candour.Governance;

namespace Candour.Example;

/// <summary>What boards brought before others because they could not settle it themselves, and the answers.</summary>
internal sealed class Escalations(Story story, Cast cast)
{
    public void Tell()
    {
        foreach (var line in DataText.Lines("escalations.txt").Select(one => DataText.List(one, '|'))) Tell(line);
    }

    private void Tell(IReadOnlyList<string> parts)
    {
        var words = DataText.List(parts[0], ' ');
        var (from, to, on, subject) = (words[0], words[1], DataText.Day(words[2]), Actions.IdOf(words[3]));
        var at = OfficeHours.On(on, parts[0]);
        var id = Identity.Of(at, 0, parts[0]);
        story.Then(at, cast.Title(Boards.By(from).ClerkOf), null, view =>
        [
            story.Add(GovernanceChanges.Escalated, new EscalationDraft(Boards.By(to).Id, parts[1], subject).Add(view, view.BoardBy(from)!, at, on).Required with { Id = id }),
        ]);
        if (parts is not [_, _, var answered]) return;
        var (day, rest) = DataText.Cut(answered);
        var (by, answer) = DataText.Cut(rest);
        story.Then(OfficeHours.On(DataText.Day(day), answered), cast.Title(by), null, _ =>
            [story.Alter<Escalation>(GovernanceChanges.EscalationAnswered, id, one => EscalationDraft.Answer(one, answer, DataText.Day(day), cast.Title(by)).Required)]);
    }
}
