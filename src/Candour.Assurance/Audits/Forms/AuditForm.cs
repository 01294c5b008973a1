using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What is looked at in a round, and by whom.</summary>
public enum AuditKind { CaseAudit, DipSample, PracticeWeek, Supervision }

/// <summary>A form on which cases are audited. A version in use never changes: what is changed waits beside it, and becomes the next version, for audits not yet begun.</summary>
public sealed record AuditForm : ToldRecord
{
    /// <summary>Unique in the authority and lasting, for addresses: <c>CASE</c>.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>What is being designed and in use by nobody; null where nothing differs from the version in use.</summary>
    public IReadOnlyList<Question>? Draft { get; init; }

    public IReadOnlyList<FormVersion> Versions { get; init; } = [];

    /// <summary>The version on which audits are begun; null before the first.</summary>
    public FormVersion? Current => Versions is [.., var last] ? last : null;

    /// <summary>What the form asks, with what is being changed.</summary>
    public IReadOnlyList<Question> Designed => Draft ?? Current?.Questions ?? [];

    public override string UniqueName => Code;

    public override string Name(ProgrammeView view) => Title;

    public FormVersion? Version(int number) => Versions.FirstOrDefault(one => one.Number == number);
}

/// <summary>Questions as audits are graded on them, for good.</summary>
public sealed record FormVersion(int Number, DateOnly From, IReadOnlyList<Question> Questions)
{
    /// <summary>The question by which cases are counted.</summary>
    public Question Judgement => Questions.First(one => one.IsJudgement);
}
