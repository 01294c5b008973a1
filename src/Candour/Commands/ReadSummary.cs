using Candour.Reading;
using Candour.Reading.Accepting;

namespace Candour.Commands;

/// <summary>What a document holds, in sentences for people: a paragraph for each part, then the problems.</summary>
internal static class ReadSummary
{
    public static void Write(ReadResult result, TextWriter to)
    {
        to.WriteLine($"{result.File} ({result.Format}): {Count(result.Parts.Count, "part")}, {Count(result.Problems.Count, "problem")}.");
        foreach (var part in result.Parts)
        {
            to.WriteLine();
            to.WriteLine($"{PartWords.Kind(part)}: {part.Title}");
            to.WriteLine($"  lines {part.From} to {part.To}{(part.Page is { } page ? $", from page {page}" : "")}");
            foreach (var line in Lines(part)) to.WriteLine($"  {line}");
        }
        if (result.Problems.Count == 0) return;
        to.WriteLine();
        to.WriteLine("Problems:");
        foreach (var problem in result.Problems) to.WriteLine($"  {(problem.Line is { } line ? $"line {line}: " : "")}{problem.Message} [{problem.Code}]");
    }

    /// <summary>What was read of a part, line by line.</summary>
    public static IEnumerable<string> Lines(Part part) => part switch
    {
        InspectionPart i => [.. i.Judgements.Select(j => $"{j.Area}: {j.Grade}"), .. i.Recommendations.Select(r => $"{r.Number}. {Short(r.Text)}")],
        ActionPlan p => [$"{Count(p.Recommendations.Count, "recommendation")}, {Count(p.Actions.Count, "action")}", .. p.Actions.Select(Line)],
        ActionLog l => l.Actions.Select(a => $"{a.Number,-4} {Short(a.Text)} | {a.Owner} | {a.Due} | {a.Status}"),
        CommitteeReport r => [$"for {r.Meeting}, {r.Date:d MMMM yyyy}, by {r.ReportOf}", .. r.Recommendations.Select(text => $"recommends: {Short(text)}"),
            $"{Count(r.Sections.Count, "section")}, {Count(r.Responses.Count, "response")} to recommendations, {Count(r.Figures.Count, "figure")}",
            .. r.Figures.Select(f => $"{Short(f.Measure)}, {f.Period}{(f.Comparator is null ? "" : $", {f.Comparator}")}: {f.Value}{f.Unit}")],
        Agenda a => [$"{a.Body}, {a.Date:d MMMM yyyy} {a.Time}", .. a.Items.Select(item => $"{item.Number,-4} {Short(item.Title)} {item.Pages}")],
        Minutes m => [$"{m.Body}, {m.Date:d MMMM yyyy}", $"{m.Present.Count} present, {m.InAttendance.Count} in attendance, {Count(m.Apologies.Count, "apology", "apologies")}",
            .. m.Items.Select(item => $"{item.Number,-4} {Short(item.Title)}: {item.Noted.Count} noted, {Count(item.Actions.Count, "action")}, {item.Resolved.Count} resolved")],
        WorkProgramme w => w.Meetings.Select(meeting => $"{meeting.When}: {string.Join("; ", meeting.Items.Select(item => Short(item.Topic)))}"),
        TermsOfReference t => [$"{t.Body}, chaired by {t.Chair}, {t.Frequency}", $"{Count(t.Members.Count, "member")}, {Count(t.Objectives.Count, "objective")}"],
        _ => [],
    };

    private static string Line(ActionDraft action) =>
        $"{action.Number,-5} {Short(action.Text)} | {string.Join("; ", action.Leads.Select(lead => lead.Post ?? lead.Name))} | {string.Join("; ", action.Due.Select(due => due.Text))}";

    private static string Short(string text) => text.ReplaceLineEndings(" ") is var line && line.Length <= 80 ? line : line[..79] + "…";

    private static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
