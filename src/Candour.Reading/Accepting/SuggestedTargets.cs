using Candour.Governance;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>Where the parts of a document would go if nobody said otherwise: to what is recorded already where it is the same, else to something new.</summary>
public static class SuggestedTargets
{
    private const int LongestCode = 16; // a second one of the same name still gets its "-2"

    private static readonly string[] Small = ["and", "of", "the", "for", "in", "to", "a", "on", "with"];

    /// <param name="today">Where a person looks at it before it counts: a paper without a day is then proposed for the meeting that lies nearest.</param>
    public static IReadOnlyList<PartTarget> For(ReadResult draft, Guid import, ProgrammeView view, DateOnly? today = null)
    {
        var taken = view.Codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. draft.Parts.Select((part, at) => For(part, at, draft, import, view, taken, today)).OfType<PartTarget>()];
    }

    private static PartTarget? For(Part part, int at, ReadResult draft, Guid import, ProgrammeView view, HashSet<string> taken, DateOnly? today) => part switch
    {
        InspectionPart one => Inspection(one, at, import, view, taken),
        ActionPlan one => Plan(one, at, draft, import, view, taken),
        CommitteeReport { Responses.Count: > 0 } one => Answers(one, at, import, view, taken),
        ActionLog one => PlanFor(one, at, import, view, taken) with { Board = BoardNamed.In(one.Title, GovernanceView.Of(view))?.Id },
        Agenda one => Meeting(one, at, one.Body, view, today),
        Minutes one => Meeting(one, at, one.Body, view, today),
        WorkProgramme one => new() { Part = at, Board = BoardNamed.In(one.Title, GovernanceView.Of(view))?.Id },
        TermsOfReference one => Terms(one, at, view, taken, today),
        _ => null,
    };

    private static PartTarget Meeting(Part part, int at, string? body, ProgrammeView view, DateOnly? today) =>
        WithMeeting(part, new() { Part = at, Board = BoardNamed.In(body ?? part.Title, GovernanceView.Of(view))?.Id }, view, today);

    /// <summary>A target with a meeting of its board: the one of the paper’s day. Where the paper names none, minutes are proposed for the last meeting and an agenda for the next.</summary>
    public static PartTarget WithMeeting(Part part, PartTarget target, ProgrammeView view, DateOnly? today)
    {
        var boards = GovernanceView.Of(view);
        if (part is not (Agenda or Minutes) || target.MeetingDay is not null || target.Board is not { } board) return target;
        if (target.Meeting is { } chosen && boards.Meeting(chosen)?.Board == board) return target;
        var meeting = (part is Agenda agenda ? agenda.Date : ((Minutes)part).Date) is { } day ? boards.MeetingOn(board, day) is { Cancellation: null } held ? held : null
            : today is not { } now ? null
            : part is Minutes ? boards.LastMeeting(board, now) : boards.NextMeeting(board, now);
        return target with { Meeting = meeting?.Id };
    }

    /// <summary>A new board is proposed to a person; none comes into being without one.</summary>
    private static PartTarget Terms(TermsOfReference one, int at, ProgrammeView view, HashSet<string> taken, DateOnly? today)
    {
        var known = BoardNamed.In(one.Body ?? one.Title, GovernanceView.Of(view));
        var title = one.Body is null ? null : InTitleCase(one.Body);
        return new()
        {
            Part = at, Board = known?.Id ?? (title is null || today is null ? null : PartTarget.NoBoard), BoardTitle = title,
            BoardCode = title is null ? null : Free(Reference.CodeFor(title, new HashSet<string>()), [.. taken, .. GovernanceView.Of(view).Boards.Select(board => board.Code)]),
        };
    }

    private static PartTarget Inspection(InspectionPart one, int at, Guid import, ProgrammeView view, HashSet<string> taken)
    {
        var kind = SuggestedSource.KindOf(one);
        var known = view.Sources.FirstOrDefault(source => source.Kind == kind && source.Dated == (one.InspectedFrom ?? one.Published) && source.Dated is not null)
            ?? view.Sources.FirstOrDefault(source => IsFrom(source.Provenance, import, one));
        return new()
        {
            Part = at, Source = known?.Id, SourceKind = kind, SourceTitle = one.Title, Received = known?.Received,
            SourceCode = Free(SuggestedSource.CodeOf(one), taken),
        };
    }

    private static PartTarget Plan(ActionPlan one, int at, ReadResult draft, Guid import, ProgrammeView view, HashSet<string> taken)
    {
        var plan = PlanFor(one, at, import, view, taken);
        var said = one.Recommendations.Where(each => each.Text.Length > 0).ToList();
        var known = view.Sources.FirstOrDefault(source => IsFrom(source.Provenance, import, one)) ?? view.Sources.FirstOrDefault(source => said.Count > 0
            && said.Count(each => view.RecommendationsOf(source).Any(other => Recommending.IsSame(each, other))) * 2 > said.Count);
        return plan with
        {
            Source = known?.Id,
            SourceKind = SuggestedSource.KindOf(one),
            SourceTitle = $"Recommendations of the {plan.PlanName}",
            SourceCode = Free(SuggestedSource.CodeOf(one, draft), taken),
        };
    }

    private static PartTarget Answers(CommitteeReport one, int at, Guid import, ProgrammeView view, HashSet<string> taken)
    {
        var numbers = one.Responses.Select(each => each.Recommendation).ToHashSet();
        var answered = view.Sources.LastOrDefault(source => source.Kind is SourceKind.Inspection or SourceKind.AreaSendInspection
            && numbers.IsSubsetOf(view.RecommendationsOf(source).Select(each => each.Number)));
        return PlanFor(one, at, import, view, taken) with { Source = answered?.Id };
    }

    private static PartTarget PlanFor(Part part, int at, Guid import, ProgrammeView view, HashSet<string> taken)
    {
        var name = InTitleCase(part.Title);
        var known = view.Plans.FirstOrDefault(plan => plan.EndedOn is null && (Likeness.AreSame(plan.Name, part.Title) || IsFrom(plan.Provenance, import, part)));
        return new() { Part = at, Plan = known?.Id, PlanName = name, PlanCode = Free(Reference.CodeFor(name, new HashSet<string>()), taken) };
    }

    // An earlier step of the same import may have brought it, under whatever name the person gave it.
    private static bool IsFrom(Provenance? provenance, Guid import, Part part) => provenance?.Import == import && provenance.FromLine == part.From;

    private static string Free(string code, HashSet<string> taken)
    {
        var start = code.Length > LongestCode ? code[..LongestCode] : code;
        if (!char.IsAsciiLetter(start[0])) start = $"P{start}";
        var (free, count) = (start, 2);
        while (!taken.Add(free)) free = $"{start}-{count++}";
        return free;
    }

    // A heading in capitals is a heading's way of writing, not the plan's name.
    internal static string InTitleCase(string title) => title.Any(char.IsLower) ? title : string.Join(' ', title.Split(' ').Select((word, at) =>
        word.Length > 0 && !(at > 0 && Small.Contains(word, StringComparer.OrdinalIgnoreCase)) ? $"{word[0]}{word[1..].ToLowerInvariant()}" : word.ToLowerInvariant()));
}
