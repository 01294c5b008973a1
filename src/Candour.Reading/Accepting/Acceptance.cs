using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Reading.Accepting;

/// <summary>What a person decided about a draft.</summary>
/// <param name="Rows">The paths of the rows to take.</param>
/// <param name="Targets">Where their parts go; what is not said is as <see cref="SuggestedTargets"/> says.</param>
/// <param name="Claims">What a plan's own words for progress mean here: a claim's code by the word; what is not said is as <see cref="ClaimWords"/> says.</param>
public sealed record Decision(IReadOnlyCollection<string> Rows, IReadOnlyList<PartTarget> Targets, IReadOnlyDictionary<string, string> Claims)
{
    /// <summary>In place of a claim's code: the word becomes a claim of the programme's own.</summary>
    public const string OwnClaim = "+";

    public static Decision Everything(ReadResult draft) => new([.. DraftRows.Of(draft).Select(row => row.Path)], [], new Dictionary<string, string>());
}

/// <summary>Something to know about one row.</summary>
public sealed record RowNote(string Path, string Message);

/// <summary>What taking rows of a draft into the record comes to. It is pure: nothing has happened yet.</summary>
/// <param name="Changes">The records to add or change, without the import's own.</param>
/// <param name="Taken">The rows that these changes cover, or that are recorded already.</param>
/// <param name="Notes">What was found recorded already, or differs from the record.</param>
/// <param name="Left">Rows that could not be taken, and why.</param>
/// <param name="Refused">What is wrong with a target, by field: "3.PlanCode". Then there are no changes.</param>
public sealed record Acceptance(
    IReadOnlyList<Change> Changes, IReadOnlyList<string> Taken, IReadOnlyList<RowNote> Notes, IReadOnlyList<RowNote> Left, IReadOnlyList<FieldProblem> Refused)
{
    /// <summary>Rows of a log that are wrong in themselves. A log is taken whole, or a person says that the others will do.</summary>
    public int Wrong { get; init; }

    /// <summary>The rows among those taken that the record says already.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Which parts wait for somebody to say where they go, by field: "3.Board". Their rows are among those left.</summary>
    public IReadOnlyList<FieldProblem> Missing { get; init; } = [];

    /// <param name="at">The moment, for identities.</param>
    /// <param name="today">The day from which leads lead and reports count.</param>
    public static Acceptance Of(DocumentImport import, ProgrammeView view, Decision decision, DateTimeOffset at, DateOnly today)
    {
        var draft = DraftJson.Read(import.Draft);
        var (chosen, accepted) = (decision.Rows.ToHashSet(), import.Accepted.ToHashSet());
        var rows = DraftRows.Of(draft).Where(row => chosen.Contains(row.Path) && !accepted.Contains(row.Path)).ToList();
        var suggested = SuggestedTargets.For(draft, import.Id, view).ToDictionary(one => one.Part);
        var growth = new Growth(import, view, at, today);
        // Terms may bring the board to which other papers of the same pack belong.
        foreach (var part in rows.GroupBy(row => row.Part).OrderBy(part => draft.Parts[part.Key] is not TermsOfReference))
        {
            var target = decision.Targets.FirstOrDefault(one => one.Part == part.Key) ?? suggested.GetValueOrDefault(part.Key) ?? new() { Part = part.Key };
            Take(draft.Parts[part.Key], [.. part], target, growth, decision.Claims);
        }
        return growth.Result() with { Wrong = rows.Count(row => row.Kind is RowKind.LoggedAction && ((ActionLog)draft.Parts[row.Part]).Actions[row.Place()].Wrong is not null) };
    }

    private static void Take(Part part, List<DraftRow> rows, PartTarget target, Growth growth, IReadOnlyDictionary<string, string> claims)
    {
        switch (part)
        {
            case InspectionPart one: Inspecting.Take(one, rows, target, growth); break;
            case ActionPlan one: Planning.Take(one, rows, target, growth, claims); break;
            case CommitteeReport one: Answering.Take(one, rows, target, growth); break;
            case WorkProgramme one: Scheduling.Take(one, rows, target, growth); break;
            case TermsOfReference one: Constituting.Take(one, rows, target, growth); break;
            case Agenda one: Convening.Take(one, rows, target, growth); break;
            case Minutes one: Minuting.Take(one, rows, target, growth); break;
            case ActionLog one: Logging.Take(one, rows, target, growth); break;
        }
    }
}
