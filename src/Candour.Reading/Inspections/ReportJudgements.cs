using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>The judgements of a report, in the order in which it gives them.</summary>
internal static partial class ReportJudgements
{
    private const int LinesToTable = 70;

    public static IReadOnlyList<Judgement> Read(InspectionKind kind, IReadOnlyList<TextLine> lines, int heading) => kind switch
    {
        InspectionKind.SingleFramework => SingleFramework(lines, heading),
        InspectionKind.Ilacs => Table(lines, heading, Header()),
        InspectionKind.LookedAfterChildren or InspectionKind.ProtectionOfChildren or InspectionKind.SafeguardingAndLookedAfterChildren =>
            RecordOfFindings(lines, heading),
        InspectionKind.AreaSend => AreaSendOutcome.Read(lines, heading),
        InspectionKind.LocalAreaSend or InspectionKind.LocalAreaSendRevisit => LocalAreaOutcome.Read(lines, heading),
        _ => [],
    };

    private static List<Judgement> SingleFramework(IReadOnlyList<TextLine> lines, int heading) =>
    [
        .. new[] { SentenceJudgements.OverallOf(lines, heading) }.OfType<Judgement>(),
        .. Table(lines, heading, FirstRow()),
        .. new[] { SentenceJudgements.BoardOf(lines, heading) }.OfType<Judgement>(),
    ];

    private static IReadOnlyList<Judgement> Table(IReadOnlyList<TextLine> lines, int heading, Regex start)
    {
        var first = Enumerable.Range(heading, Math.Min(LinesToTable, lines.Count - heading)).FirstOrDefault(i => start.IsMatch(lines[i].Trimmed), -1);
        if (first < 0) return [];
        // The grade of the first area may start a line above it.
        while (first > 0 && Grades.Starts(lines[first - 1].Trimmed)) first--;
        return JudgementTable.Read([.. lines.Skip(first).Take(LinesToTable)]);
    }

    /// <summary>Until 2013 the judgements stood in a table at the report's end.</summary>
    private static IReadOnlyList<Judgement> RecordOfFindings(IReadOnlyList<TextLine> lines, int heading)
    {
        var title = Enumerable.Range(heading, lines.Count - heading).LastOrDefault(i => Record().IsMatch(lines[i].Trimmed), -1);
        if (title < 0) return [];
        var table = lines.Skip(title + 1).SkipWhile(line => line.IsBlank || Service().IsMatch(line.Trimmed)).Take(LinesToTable);
        return JudgementTable.Read([.. table]);
    }

    [GeneratedRegex(@"^Judgements?(\s+Grade)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Header();

    [GeneratedRegex(@"^1\.?\s+(The experiences and progress of )?Children who need help", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstRow();

    [GeneratedRegex(@"^Record of main findings", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Record();

    /// <summary>The line above the table's first row: whose judgements they are.</summary>
    [GeneratedRegex(@"^(Services for|Safeguarding services|Local authority arrangements|Judgements?\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Service();
}
