using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>
/// Local area letters (2016 to 2022) had no grades. What they decided stands in a sentence: whether a written statement of
/// action is required and, in a revisit, whether the progress since was sufficient.
/// </summary>
internal static partial class LocalAreaOutcome
{
    public static IReadOnlyList<Judgement> Read(IReadOnlyList<TextLine> lines, int heading)
    {
        var found = new List<Judgement>();
        foreach (var paragraph in Paragraphs.Of(lines.Skip(heading)))
        {
            var text = Prose.Join(paragraph);
            if (Statement().Match(text) is { Success: true } statement)
                Add("Written statement of action", statement.Groups["not"].Success ? "Not required" : "Required", paragraph);
            if (Progress().Match(text) is { Success: true } progress)
                Add(
                    progress.Groups["all"].Success ? "Progress in all the areas of significant weakness" : "Progress in the areas of significant weakness",
                    progress.Groups["not"].Success ? "Not sufficient" : "Sufficient",
                    paragraph);
        }
        return found;

        void Add(string area, string grade, IReadOnlyList<TextLine> at)
        {
            if (found.TrueForAll(judgement => judgement.Area != area)) found.Add(new(area, grade, Spans.Of(at)));
        }
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"written statement of action( \(WSOA\))? is (?<not>not )?required", Loose, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bhas (?<not>not )?made sufficient progress in addressing (?<all>all( of)? )?(the|its|these|any of the)?", Loose, 1000)]
    private static partial Regex Progress();
}
