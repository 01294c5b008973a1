using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>Terms of reference into the next version of a board's, or into the first of a new board.</summary>
internal static class Constituting
{
    private static readonly Dictionary<string, string> Fields = new() { ["title"] = "BoardTitle", ["code"] = "BoardCode" };

    public static void Take(TermsOfReference part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (rows is not [var row]) return;
        var view = GovernanceView.Of(growth.View);
        var known = target.Board is { } id ? view.Board(id) : null;
        var last = known is not null && view.TermsVersions(known) is [.., var one] ? one : null;
        var draft = Said(part, last is null ? new() : TermsDraft.Of(last));
        if (target.Board is null) growth.Miss(rows, "Choose the board whose terms these are, or say that it is a new one.");
        else if (draft.Aim is null) growth.Leave(row, "No aim could be read. Correct the row: say what the board is for.");
        else if ((known ?? New(target, row, growth)) is { } board) Write(draft, row, board, last, growth);
    }

    private static Board? New(PartTarget target, DraftRow row, Growth growth)
    {
        var draft = new BoardDraft { Code = target.BoardCode ?? "", Title = target.BoardTitle ?? "" };
        return growth.Good(draft.Add(GovernanceView.Of(growth.View), growth.At), target, Fields) is { } made
            ? growth.Add(GovernanceChanges.BoardAdded, made with { Provenance = growth.From(row.At) })
            : null;
    }

    private static void Write(TermsDraft draft, DraftRow row, Board board, Governance.TermsOfReference? last, Growth growth)
    {
        if (growth.Good(last is { IsAgreed: false } ? draft.Edit(last) : draft.Add(GovernanceView.Of(growth.View), board, growth.At), row) is not { } written) return;
        if (last is not null && Describe.Changes(last, Like(written, last), growth.View).Count == 0)
        {
            growth.Same(row, $"Version {last.Version} of the {board.Title} says the same.");
            return;
        }
        growth.Take(row);
        if (last is not null && Kept(row, last, growth.View) is { Count: > 0 } kept)
            growth.Note(row, $"The document says nothing under {InWords.List(kept)}; the words of version {last.Version} stay.");
        if (last is { IsAgreed: false }) growth.Put(GovernanceChanges.TermsChanged, written);
        else growth.Add(GovernanceChanges.TermsDrafted, written with { Provenance = growth.From(row.At) });
    }

    /// <summary>What the document says in place of what stands; where it says nothing, what stands.</summary>
    private static TermsDraft Said(TermsOfReference part, TermsDraft before) => before with
    {
        Chair = part.Chair ?? before.Chair,
        Frequency = part.Frequency ?? before.Frequency,
        Members = Or(part.Members, before.Members),
        Invited = Or(part.Invited, before.Invited),
        Aim = part.Aim ?? before.Aim,
        Role = Or(part.Role, before.Role),
        Objectives = Or(part.Objectives, before.Objectives),
        StandardAgendaItems = Or(part.StandingItems, before.StandardAgendaItems),
        OfficerSupport = part.Support ?? before.OfficerSupport,
        Servicing = part.Servicing ?? before.Servicing,
        Reports = part.Reports ?? before.Reports,
        Attendance = part.Attendance ?? before.Attendance,
        Declarations = part.Declarations ?? before.Declarations,
        Review = part.Review ?? before.Review,
    };

    private static IReadOnlyList<string> Or(IReadOnlyList<string> said, IReadOnlyList<string> before) => said.Count > 0 ? said : before;

    /// <summary>The words of one version under the identity of another, to compare them.</summary>
    private static Governance.TermsOfReference Like(Governance.TermsOfReference words, Governance.TermsOfReference one) => words with
    {
        Id = one.Id,
        Version = one.Version,
        AgreedOn = one.AgreedOn,
        AgreedAt = one.AgreedAt,
        ReviewBy = one.ReviewBy,
        Provenance = one.Provenance,
    };

    /// <summary>Under what the version before says something and the document nothing.</summary>
    private static List<string> Kept(DraftRow row, Governance.TermsOfReference last, ProgrammeView view) =>
        [.. row.Fields.Where(one => one.Value.Length == 0).Select(one => one.Label).Intersect(Describe.All(last, view).Select(one => one.Label)).Select(label => $"“{label}”")];
}
