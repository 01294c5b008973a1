using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Judgements that a report states in a sentence instead of a table.</summary>
internal static partial class SentenceJudgements
{
    public const string Overall = "Overall effectiveness";
    public const string SafeguardingBoard = "The effectiveness of the Local Safeguarding Children Board";

    private const int FirstPage = 45;

    /// <summary>"Children’s services in Eastmere are inadequate", as a heading of the first page.</summary>
    public static Judgement? OverallOf(IReadOnlyList<TextLine> lines, int from) =>
        Find(lines.Skip(from).Take(FirstPage), OverallSentence(), Overall);

    /// <summary>On the first page in the reports of 2013 to 2015, above the board's own section in those of 2015 to 2017.</summary>
    public static Judgement? BoardOf(IReadOnlyList<TextLine> lines, int from) =>
        Find(lines.Skip(from), BoardSentence(), SafeguardingBoard);

    private static Judgement? Find(IEnumerable<TextLine> lines, Regex sentence, string area)
    {
        foreach (var paragraph in Paragraphs.Of(lines))
            for (var i = 0; i < paragraph.Count; i++)
            {
                var span = paragraph.Skip(i).Take(3).ToList();
                if (sentence.Match(Prose.Join(span)) is not { Success: true } match) continue;
                if (Grades.Read(match.Groups["grade"].Value) is not { } grade) continue;
                var length = Enumerable.Range(1, span.Count).First(count => Prose.Join(span.Take(count)).Length >= match.Groups["grade"].Index + match.Groups["grade"].Length);
                return new(area, grade, new(span[0].Number, span[length - 1].Number, span[0].Page));
            }
        return null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string Is = @"\s+((is|are)\s+)?(that\s+it\s+)?(judged\s+to\s+be\s+)?";
    private const string Name = @"(?-i:(\p{Lu}[\p{L}’'-]*|and|of|upon|on|in|with)\s+){1,7}?";
    private const string Board = @"((local\s+|" + Name + @")safeguarding\s+children(['’]s)?\s+board|LSCB)(\s+\(\w+\))?";
    private const string End = @"(?=\s*([.]|because|$|\p{Lu}|\d))";

    [GeneratedRegex(@"^(the\s+overall\s+judgement\s+is(\s+that)?(\s+children['’]s\s+services?)?|(overall,?\s+)?children['’]s\s+services\s+in\s+.{3,60}?)" + Is + Grades.Pattern + End, Loose, 1000)]
    private static partial Regex OverallSentence();

    [GeneratedRegex(@"^(the\s+)?((judgement\s+for\s+the\s+|graded\s+judgement\s+for\s+the\s+)?effectiveness\s+of\s+the\s+)?" + Board + Is + Grades.Pattern + End, Loose, 1000)]
    private static partial Regex BoardSentence();
}
