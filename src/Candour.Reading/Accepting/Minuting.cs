using System.Text.RegularExpressions;
using Candour.Governance;

namespace Candour.Reading.Accepting;

/// <summary>Minutes into the record of their meeting: who came, what each item says, what was resolved, who is to do what.</summary>
internal static partial class Minuting
{
    public static void Take(Minutes part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (MeetingTarget.Of(target, part.Date, part.Started, null, rows, growth) is not { } meeting) return;
        if (GovernanceView.Of(growth.View).MinutesOf(meeting.Id)?.IsLocked is true)
        {
            foreach (var row in rows) growth.Leave(row, "The minutes of this meeting are approved and locked. A change makes a new version.");
            return;
        }
        var who = new Attenders(GovernanceView.Of(growth.View), meeting.Board, meeting.Day);
        var owners = new ActionOwners(part, who, growth);
        foreach (var row in rows)
        {
            var now = GovernanceView.Of(growth.View).Meeting(meeting.Id)!;
            if (row.Kind is RowKind.Attendance) Attending.Take(part, row, now, who, growth);
            else if (row.Kind is RowKind.Minute) Item(part.Items[row.Place()], row, now, owners, growth);
            else Times(part, row, now, growth);
        }
    }

    private static void Times(Minutes part, DraftRow row, Governance.Meeting meeting, Growth growth)
    {
        var (from, to) = (ClockTime.Read(part.Started), ClockTime.Read(part.Ended));
        growth.Take(row);
        if (meeting.StartedAt is not null || meeting.EndedAt is not null) growth.Note(row, "When it began and ended is recorded already and stays.");
        else if (from is null && to is null) growth.Note(row, "The minutes do not say when it began or ended.");
        else if (to < from) growth.Note(row, "The minutes let it end before it began; neither hour was taken.");
        else growth.Put(to is null ? GovernanceChanges.MeetingStarted : GovernanceChanges.MeetingEnded, meeting with { StartedAt = from ?? meeting.Start, EndedAt = to });
    }

    private static void Item(MinutesItem said, DraftRow row, Governance.Meeting meeting, ActionOwners owners, Growth growth)
    {
        var item = Known(said, meeting, growth) ?? Add(said, meeting, growth);
        growth.Settle();
        var view = GovernanceView.Of(growth.View);
        var before = view.MinuteOf(item.Id);
        var minute = new MinuteDraft(string.Join("\n\n", said.Noted), null, said.Resolved, null).Write(view, item, growth.At);
        var isNew = before is null || Telling(before).Count == 0;
        if (isNew)
        {
            if (growth.Good(minute, row) is not { } written) return;
            var traced = written with { Provenance = growth.From(said.At) };
            if (before is null) growth.Add(GovernanceChanges.MinuteWritten, traced);
            else growth.Put(GovernanceChanges.MinuteWritten, traced);
            Decide(said, item, growth);
        }
        var raised = view.RaisedAt(meeting.Id).ToList();
        var asked = said.Actions.Where(action => !raised.Exists(one => one.Text.Contains(action.Text, StringComparison.OrdinalIgnoreCase))).ToList();
        const string stays = "This item has its minute already; it stays.";
        if (!isNew && asked.Count == 0) growth.Same(row, stays);
        else growth.Take(row, isNew ? null : stays);
        foreach (var action in asked) Raise(action, item, said.At, row, meeting, owners, growth);
    }

    /// <summary>What was resolved beyond taking note is a decision, for the register; who has its reasons adds them there.</summary>
    private static void Decide(MinutesItem said, Governance.AgendaItem item, Growth growth)
    {
        var decided = said.Resolved.Where(one => !OnlyNotes(one)).ToList();
        if (decided.Count == 0 || GovernanceView.Of(growth.View).DecisionsOf(item.Meeting).Any(one => one.Item == item.Id)) return;
        if (new DecisionDraft { Text = string.Join('\n', decided) }.Add(GovernanceView.Of(growth.View), item, growth.At).Value is { } decision)
            growth.Add(GovernanceChanges.DecisionMade, decision with { Provenance = growth.From(said.At) });
    }

    private static bool OnlyNotes(string resolved) => Notes().IsMatch(resolved) && !Decides().IsMatch(resolved);

    [GeneratedRegex(@"\b(?:note[sd]?|received?|thank(?:s|ed)?)\b", Patterns.AnyCase, matchTimeoutMilliseconds: Patterns.Limit)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\b(?:accept|adopt|agree|amend|appoint|approve|ask|authori[sz]e|commission|confirm|defer|delegate|elect|endorse|establish|extend|instruct|invite|nominate|recommend|refer|reject|request|require|set up|sign|support)\w*\b", Patterns.AnyCase, matchTimeoutMilliseconds: Patterns.Limit)]
    private static partial Regex Decides();

    /// <summary>What a minute says; nothing where a clerk only opened the page to write it.</summary>
    private static List<string> Telling(Minute one) => [.. new[] { one.Noted, one.Points, one.Text }.OfType<string>().Concat(one.Resolved)];

    private static void Raise(MinutedAction said, Governance.AgendaItem item, Span at, DraftRow row, Governance.Meeting meeting, ActionOwners owners, Growth growth)
    {
        var (owner, text) = owners.Of(said.Owner, said.Text, row);
        var draft = new BoardActionDraft { Text = text, Item = item.Id, Owner = owner, Due = ActionDue.Of(said.Due, meeting, row, growth) };
        var made = draft.Add(GovernanceView.Of(growth.View), meeting, growth.At);
        if (made.IsGood) growth.Raise(made.Value, at);
        else growth.Note(row, $"“{text}” was not taken. {string.Join(' ', made.Problems.Select(one => one.Message))}");
    }

    /// <summary>The item of the agenda that is minuted: by its words, or by the number that went out.</summary>
    private static Governance.AgendaItem? Known(MinutesItem said, Governance.Meeting meeting, Growth growth)
    {
        var lines = GovernanceView.Of(growth.View).AgendaOf(meeting.Id);
        return (lines.FirstOrDefault(one => Likeness.AreSame(one.Item.Title, said.Title))
            ?? lines.FirstOrDefault(one => one.Number == said.Number && (one.Item.Number is not null || Likeness.AreAlike(one.Item.Title, said.Title))))?.Item;
    }

    /// <remarks>What was minuted was taken, whatever the calendar says of the meeting by now: no form's rules apply.</remarks>
    private static Governance.AgendaItem Add(MinutesItem said, Governance.Meeting meeting, Growth growth)
    {
        var items = GovernanceView.Of(growth.View).Items(meeting.Id);
        var isFree = said.Number.Length > 0 && items.All(one => one.Number != said.Number);
        return growth.Add(GovernanceChanges.ItemAdded, new Governance.AgendaItem
        {
            Id = Ledger.Record.NewId(growth.At), Meeting = meeting.Id, Title = SuggestedTargets.InTitleCase(said.Title), Number = isFree ? said.Number : null,
            Order = items.Select(one => one.Order).DefaultIfEmpty().Max() + 1, Purpose = said.Resolved.Count > 0 ? ItemPurpose.Decision : ItemPurpose.Discussion,
            Provenance = growth.From(said.At),
        });
    }
}
