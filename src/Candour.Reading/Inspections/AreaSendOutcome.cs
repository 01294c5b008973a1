using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>
/// The outcome of an area SEND inspection from 2023 on, one of three; the report gives it as a sentence, the grade is the
/// sentence's own words. A monitoring inspection says only whether action was effective.
/// </summary>
internal static partial class AreaSendOutcome
{
    private const string Area = "Inspection outcome";

    public static IReadOnlyList<Judgement> Read(IReadOnlyList<TextLine> lines, int heading)
    {
        foreach (var paragraph in Paragraphs.Of(lines.Skip(heading).Take(60)))
        {
            var text = Prose.Join(paragraph);
            var grade =
                Failings().IsMatch(text) ? "Widespread and/or systemic failings"
                : Inconsistent().IsMatch(text) ? "Inconsistent experiences and outcomes"
                : Positive().IsMatch(text) ? "Typically positive experiences and outcomes"
                : Action().Match(text) is { Success: true } action ? action.Groups["not"].Success ? "Effective action not taken" : "Effective action taken"
                : null;
            if (grade is not null) return [new(Area, grade, Spans.Of(paragraph))];
        }
        return [];
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\bthere are widespread and(/or)? systemic failings", Loose, 1000)]
    private static partial Regex Failings();

    [GeneratedRegex(@"\blead to inconsistent experiences and outcomes", Loose, 1000)]
    private static partial Regex Inconsistent();

    [GeneratedRegex(@"\btypically lead to positive experiences and outcomes", Loose, 1000)]
    private static partial Regex Positive();

    [GeneratedRegex(@"\bpartnership has (?<not>not )?taken effective action", Loose, 1000)]
    private static partial Regex Action();
}
