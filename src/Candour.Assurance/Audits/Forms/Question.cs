namespace Candour.Assurance;

/// <summary>What a question of an audit form asks for.</summary>
public enum QuestionKind
{
    /// <summary>One of the inspectorate's four grades.</summary>
    Grade,

    /// <summary>Whether it meets good, or does not apply.</summary>
    MeetsGood,

    /// <summary>Whether the child is heard in it, and whether that changed anything.</summary>
    Voice,

    /// <summary>Any of a list of themes.</summary>
    Themes,

    /// <summary>Words.</summary>
    Text,
}

/// <summary>A question of an audit form. It keeps its identity from version to version, so that answers of two versions can be set side by side.</summary>
/// <param name="IsJudgement">The question by which a case is counted, and on which auditor and moderator are compared: one of each form.</param>
/// <param name="Themes">What can be picked, for a question of themes.</param>
public sealed record Question(Guid Id, string Section, string Text, QuestionKind Kind, bool IsJudgement = false, string? Help = null, IReadOnlyList<string>? Themes = null);
