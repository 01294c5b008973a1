using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Puts those whom a line, a cell or a row names into the list that is open.</summary>
internal sealed partial class AttendanceNames(AttendanceLists lists, bool starsDenotePresence)
{
    /// <summary>Names stand in one column and posts in another: a long name may touch its post.</summary>
    private bool _hasPostsBeside;

    /// <summary>The lists that stand beside one another, where they do.</summary>
    public AttendanceColumns? Beside { get; set; }

    public void TakeBeside(IEnumerable<(AttendanceList List, string Text)> named)
    {
        foreach (var (list, text) in named)
        {
            lists.Open(list, "");
            TakeLine(text, text, text.StartsWith('*'));
        }
    }

    /// <summary>What stands behind a label on its own line.</summary>
    public void TakeRun(string text)
    {
        text = text.Trim(' ', ':', '-', '–');
        if (text.Length < 2) return;
        if (lists.IsOfOne) TakeOne(text);
        else lists.Add(Block.Beside(text) is { Count: > 1 } beside ? People.Beside(beside) : People.Run(text));
    }

    public void TakeLine(string text, string? layout, bool isStarred)
    {
        if (OnlyTitle().Match(text) is { Success: true } only) lists.Title = only.Groups["title"].Value;
        else if (AttendanceLabel.IsSubheading(text) || (starsDenotePresence && lists.IsOpen(AttendanceList.Present) && !isStarred && !text.StartsWith('*'))) return;
        else if (lists.IsOfOne) TakeOne(text);
        else if (People.IsRun(text)) lists.Add(People.Run(text));
        else if (Block.Beside(layout ?? text) is { Count: > 1 } beside)
        {
            lists.Add(People.Beside(beside));
            _hasPostsBeside = beside is [_, var post] && Who.IsPost(post);
        }
        else if (_hasPostsBeside && NameAndPost().Match(text) is { Success: true } both && Who.IsName(both.Groups["name"].Value) && Who.IsPost(both.Groups["post"].Value)) lists.Add(People.Beside([both.Groups["name"].Value, both.Groups["post"].Value]));
        else TakeOne(text);
    }

    /// <summary>The lines of a cell; one that is parted by semicolons goes on where a line ends without one.</summary>
    public void TakeLines(string text)
    {
        foreach (var line in (text.Contains(';', StringComparison.Ordinal) ? Unfinished().Replace(text, " ") : text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.TrimStart(':', ' ') is { Length: > 2 } said) TakeLine(said, said, said[0] == '*');
        }
    }

    /// <summary>A row of a table with its headings: who, what for, and whether they came.</summary>
    public void TakePerson(AttendanceTable columns, IReadOnlyList<string> texts)
    {
        string At(int column) => column >= 0 && column < texts.Count ? texts[column] : "";
        if (Person.Of(At(columns.Name)) is not { } one) return;
        var role = string.Join(", ", columns.Roles.Select(At).Where(text => text.Length > 0));
        var person = one with { Role = role.Length == 0 ? one.Role : one.Role is null || role.Contains(one.Role, StringComparison.OrdinalIgnoreCase) ? role : $"{one.Role}, {role}" };
        if (columns.State < 0 && !lists.AreClosed) lists.Add([person]);
        else lists.Add(columns.State < 0 ? AttendanceList.Present : AttendanceTable.ListOf(At(columns.State)), [person]);
    }

    private void TakeOne(string text) => lists.Add(Person.Of(text) is { } one ? [one] : []);

    /// <summary>"Councillors:" above names that stand in columns.</summary>
    [GeneratedRegex(@"^(?<title>Councillor|Cllr)s:?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OnlyTitle();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?<post>\p{Lu}.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NameAndPost();

    [GeneratedRegex(@"(?<=[^;\n])\n(?=[^\n])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Unfinished();
}
