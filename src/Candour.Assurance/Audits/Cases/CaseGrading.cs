using Candour.Improvement;

namespace Candour.Assurance;

public enum GradingRole { Audit, Moderation }

/// <summary>What one person found in a case. No history tells it: a moderator may not see what the auditor gave before their own grade is in.</summary>
public sealed record CaseGrading : GuardedRecord
{
    public required Guid Case { get; init; }

    public required Guid Round { get; init; }

    public required GradingRole As { get; init; }

    /// <summary>The person who graded.</summary>
    public required Guid By { get; init; }

    public required Guid Form { get; init; }

    /// <summary>The version of the form that was in use when it was begun.</summary>
    public required int Version { get; init; }

    public IReadOnlyList<CaseAnswer> Answers { get; init; } = [];

    /// <summary>Null while it is being written.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>Of a moderation: what changed against the first grade and why, said after both are seen.</summary>
    public string? Why { get; init; }

    public override Guid About => Case;

    public override string UniqueName => $"{Case:N} {As}";

    public override IEnumerable<Guid> StandsOn => [Case, Round, By, Form];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Case, view)}: {AuditNames.Of(As).ToLowerInvariant()}";

    public override IEnumerable<Said> Say(ProgrammeView view) => [new("Graded by", Describe.Name(By, view)), new("Handed in", SubmittedOn is { } day ? InWords.Day(day) : null)];

    public CaseAnswer? To(Guid question) => Answers.FirstOrDefault(one => one.Question == question);
}

/// <param name="Said">The option that was chosen, the themes, or the words.</param>
/// <param name="Note">What shows it.</param>
public sealed record CaseAnswer(Guid Question, IReadOnlyList<string> Said, string? Note = null);
