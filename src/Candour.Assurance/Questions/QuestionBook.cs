using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>The ready questions as a council has put them: its own among those that come with the program, some retired.</summary>
public sealed record QuestionBook : ToldRecord
{
    public IReadOnlyList<ReadyQuestion> Questions { get; init; } = [];

    public override string UniqueName => "questions";

    public override string Name(ProgrammeView view) => "Questions to ask";
}
