namespace Candour.Assurance;

/// <summary>In which situation a question is of use.</summary>
public enum QuestionSituation { Rating, Figure, Audit, Completion }

/// <summary>A question that members can ask against false assurance.</summary>
/// <param name="Code">Lasting: challenges and minutes carry it.</param>
/// <param name="Why">What it brings to light.</param>
/// <param name="From">Where it comes from.</param>
/// <param name="IsRetired">Whether the council does not want it offered any more.</param>
public sealed record ReadyQuestion(string Code, QuestionSituation For, string Text, string? Why = null, string? From = null, bool IsRetired = false)
{
    /// <summary>Whether the council wrote it.</summary>
    public bool IsOwn => !StandardQuestions.Codes.Contains(Code);
}
