using System.Text.RegularExpressions;
using Candour.Governance;

namespace Candour.Reading.Accepting;

/// <summary>A log of actions into those of a board, or into a plan, as a person chose.</summary>
internal static partial class Logging
{
    public static void Take(ActionLog part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (target.Board is { } id && GovernanceView.Of(growth.View).Board(id) is { } board) Board(part, rows, board, growth);
        else if (target.Plan is not null || target.Board == PartTarget.NoBoard) Plan(part, rows, target, growth);
        else growth.Miss(rows, "Choose the board whose actions these are, or that they go into a plan.");
    }

    private static void Board(ActionLog part, List<DraftRow> rows, Board board, Growth growth)
    {
        var view = GovernanceView.Of(growth.View);
        var meetings = view.MeetingsOf(board.Id).Where(one => one.Cancellation is null && one.Day <= growth.Today).ToList();
        var known = view.ActionsOf(board.Id).Select(one => Likeness.Plain(one.Text)).ToHashSet();
        var owners = new ActionOwners(null, new Attenders(view, board.Id, growth.Today), growth);
        foreach (var row in rows)
        {
            var said = part.Actions[row.Place()];
            if (said.Wrong is not null) growth.Leave(row, said.Wrong);
            else if (LoggedAt(said, meetings) is not { } meeting) growth.Leave(row, $"The {board.Title} has no meeting by then at which it could have been asked for. Add the meeting first.");
            else if (known.Contains(Likeness.Plain(said.Text))) growth.Same(row, "It is among the board’s actions already.");
            else Raise(said, row, meeting, owners, growth);
        }
    }

    private static void Raise(LoggedAction said, DraftRow row, Governance.Meeting meeting, ActionOwners owners, Growth growth)
    {
        var (owner, text) = owners.Of(said.Owner, said.Text, row);
        var draft = new BoardActionDraft { Text = text, Owner = owner, Due = ActionDue.Of(said.Due, meeting, row, growth) };
        if (growth.Good(draft.Add(GovernanceView.Of(growth.View), meeting, growth.At), row) is not { } made) return;
        growth.Take(row);
        growth.Raise(Standing(made, said.Status, growth), said.At);
    }

    /// <summary>What the log says of it, in its own words.</summary>
    private static BoardAction Standing(BoardAction action, string? status, Growth growth)
    {
        const string by = "The imported log";
        if (string.IsNullOrWhiteSpace(status) || OnlyOpen().IsMatch(status)) return action;
        if (Dropped().IsMatch(status)) return action with { End = new(growth.Today, by, status, IsDropped: true) };
        return Done().IsMatch(status) ? action with { End = new(growth.Today, by, status, IsDropped: false) } : action with { Replies = [new(growth.Today, by, status)] };
    }

    /// <summary>The meeting of the day on which it was raised; else the last one before it was due.</summary>
    private static Governance.Meeting? LoggedAt(LoggedAction said, List<Governance.Meeting> meetings)
    {
        if (said.Group is { } raised && ActionDue.Day(raised, default) is { } day && meetings.Find(one => one.Day == day) is { } then) return then;
        var due = said.Due is null ? null : ActionDue.Day(said.Due, meetings is [.., var last] ? last.Day : default);
        return meetings.FindLast(one => !(due < one.Day)) ?? meetings.FirstOrDefault();
    }

    private static void Plan(ActionLog part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (Planning.PlanOf(target, part, growth) is not { } plan) return;
        var posts = new LeadPosts(growth);
        foreach (var row in rows)
        {
            var said = part.Actions[row.Place()];
            if (said.Wrong is not null)
            {
                growth.Leave(row, said.Wrong);
                continue;
            }
            var draft = new Improvement.ActionDraft { Plan = plan.Id, Number = said.Number ?? "", Text = said.Text, Leads = said.Owner is null ? [] : posts.Of(Papers.Leads.Read(said.Owner), row), Due = said.Due ?? "" };
            Planning.Action(draft, [], said.At, row, plan, growth);
        }
    }

    [GeneratedRegex(@"^(n|no|open|ongoing|in progress|not started|outstanding|live|active|amber|red|green|on track)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyOpen();

    [GeneratedRegex(@"^(y|yes|done|complete[d]?|closed?|discharged|achieved|blue|actioned|finished)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Done();

    [GeneratedRegex(@"^(dropped|withdrawn|superseded|cancelled|no longer|not pursued|removed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Dropped();
}
