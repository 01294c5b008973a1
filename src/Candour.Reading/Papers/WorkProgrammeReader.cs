using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>A board's work programme: for each meeting what it will look at, who brings it and who watches it.</summary>
internal sealed partial class WorkProgrammeReader
{
    private readonly List<(string When, List<Row> Rows)> _meetings = [];
    private ProgrammeColumns? _columns;

    public static WorkProgramme Read(PartText part, List<Problem> problems)
    {
        var reader = new WorkProgrammeReader();
        foreach (var block in part.Blocks)
            if (block.Table is { } table) reader.TakeTable(table, problems);
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(),
            [.. reader._meetings.Select(meeting => new ProgrammeMeeting(meeting.When, [.. meeting.Rows.Select(row => row.ToItem())]))]);
    }

    private void TakeTable(Table table, List<Problem> problems)
    {
        _columns = ProgrammeColumns.Find(table) ?? _columns;
        if (_columns is null) return;
        foreach (var row in table.Rows)
        {
            var texts = row.Texts();
            if (TableText.IsEmpty(texts) || ProgrammeColumns.Read(row, 0) is not null) continue;
            string At(int column) => column >= 0 && column < texts.Length ? texts[column] : "";
            if (At(_columns.When) is { Length: > 0 } when) TakeMeeting(Markup.Flatten(when), At(_columns.Topic).Length > 0);
            if (_meetings.Count == 0) problems.Add(new("rowNotRead", "A row of the work programme stands before its first meeting and was not read.", row.At.From));
            else if (At(_columns.Topic).Length > 0) _meetings[^1].Rows.Add(new(At(_columns.Topic), At(_columns.Category), At(_columns.Detail), At(_columns.Lead), At(_columns.Monitoring), At(_columns.KeyDecision), row.At));
            else if (_meetings[^1].Rows is [.., var open]) open.Continue(At(_columns.Detail), At(_columns.Lead), At(_columns.Monitoring), row.At);
        }
    }

    /// <summary>A date that was cut by a page break goes on in a row without a topic.</summary>
    private void TakeMeeting(string when, bool hasTopic)
    {
        if (_meetings.Count > 0 && _meetings[^1].When == when) return;
        if (_meetings.Count > 0 && !hasTopic && _meetings[^1].Rows.Count > 0) _meetings[^1] = _meetings[^1] with { When = $"{_meetings[^1].When} {when}" };
        else _meetings.Add((when, []));
    }

    private sealed class Row(string topic, string category, string detail, string lead, string monitoring, string keyDecision, Span at)
    {
        private string _detail = detail, _lead = lead, _monitoring = monitoring;
        private Span _at = at;

        public void Continue(string detail, string lead, string monitoring, Span at)
        {
            (_detail, _lead, _monitoring) = ($"{_detail} {detail}".Trim(), $"{_lead} {lead}".Trim(), $"{_monitoring} {monitoring}".Trim());
            _at = _at with { To = at.To };
        }

        public ProgrammeItem ToItem()
        {
            var split = Category().Match(topic);
            var named = category.Length > 0 ? category : split.Success ? split.Groups["category"].Value : null;
            return new(Markup.Flatten(category.Length == 0 && split.Success ? topic[split.Length..] : topic), named,
                _detail.Length == 0 ? null : Markup.Flatten(_detail), Leads.Read(_lead), Monitors.Read(_monitoring), _at)
            {
                KeyDecision = keyDecision.Length == 0 ? null : Markup.Flatten(keyDecision),
            };
        }
    }

    /// <summary>"Improvement: Adult Social Care".</summary>
    [GeneratedRegex(@"^(?<category>\p{Lu}[^:.]{2,45}):\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Category();
}
