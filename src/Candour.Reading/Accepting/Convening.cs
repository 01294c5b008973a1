using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>An agenda into the meeting that it calls. Where it belongs to no board, its day still starts the clocks of a meeting.</summary>
internal static class Convening
{
    public static void Take(Agenda part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (target.Board is null || target.Board == PartTarget.NoBoard)
        {
            const string choose = "Choose the board whose agenda this is; add the board first if it is not recorded.";
            if (target.IsOpen(growth.View))
            {
                growth.Miss(rows, choose);
                return;
            }
            foreach (var row in rows)
            {
                if (row.Kind is RowKind.Meeting) Meeting.Take(part, row, growth);
                else growth.Leave(row, choose);
            }
            return;
        }
        if (MeetingTarget.Of(target, part.Date, part.Time, part.Place, rows, growth) is not { } meeting) return;
        var who = new Attenders(GovernanceView.Of(growth.View), meeting.Board, meeting.Day);
        foreach (var row in rows)
        {
            if (row.Kind is not RowKind.Meeting) Item(part.Items[row.Place()], row, meeting, who, growth);
            else if (growth.Before.Snapshot.VersionOf(meeting.Id) == 0) growth.Take(row);
            else growth.Same(row, $"It is the meeting of {InWords.Day(meeting.Day)}.");
        }
    }

    private static void Item(AgendaItem said, DraftRow row, Governance.Meeting meeting, Attenders who, Growth growth)
    {
        var view = GovernanceView.Of(growth.View);
        if (view.Items(meeting.Id).FirstOrDefault(one => Likeness.AreSame(one.Title, said.Title)) is { } known)
        {
            growth.Same(row, $"“{known.Title}” is on the agenda already.");
            return;
        }
        var leads = said.Lead is { } lead && who.Find(lead, null) is { } found ? [found] : (List<Guid>)[];
        if (said.Lead is { } named && leads.Count == 0) growth.Note(row, $"Nobody is recorded as {named}, so the item names nobody who brings it.");
        if (growth.Good(new AgendaItemDraft { Title = SuggestedTargets.InTitleCase(said.Title), Leads = leads }.Add(view, meeting, growth.At), row) is not { } made) return;
        growth.Take(row);
        growth.Add(GovernanceChanges.ItemAdded, made with { Provenance = growth.From(said.At) });
    }
}
