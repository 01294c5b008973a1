using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>The boards and groups that watch over an action: one or several in one cell, with or without a sign between them.</summary>
internal static partial class Monitors
{
    public static IReadOnlyList<string> Read(string cell)
    {
        var bodies = new List<string>();
        foreach (var item in Items(cell))
            bodies.AddRange(BodyEnd().Split(item).Select(body => body.Trim(' ', ',', '.', '&', '/')).Where(body => body.Length > 1));
        return bodies;
    }

    /// <summary>Each bullet is an item; a line without one may be the rest of the line before.</summary>
    private static List<string> Items(string cell)
    {
        var items = new List<string>();
        foreach (var line in cell.Replace("•", "\n•", StringComparison.Ordinal).Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var marker = Marker.Take(line, out var text);
            if (!marker.Bullet && items.Count > 0 && !Finished().IsMatch(items[^1])) items[^1] += " " + text;
            else items.Add(text);
        }
        return items;
    }

    [GeneratedRegex(@"\b(Boards?|Committees?|Groups?|Panels?|Forums?|Cabinet|Team|Executive|Meetings?|[A-Z]{2,6})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Finished();

    /// <summary>Between two bodies: after the word with which the first ends, before the capital of the next.</summary>
    [GeneratedRegex(@"(?<=\b(Boards?|Committees?|Groups?|Panels?|Forums?|Cabinet|[Mm]onitoring|CLT|CMT|SLT|DLT|DMT|SMT|ELT))\s*(,|&|/|\band\b|\s)\s*(?=\p{Lu})(?!(Board|Committee|Group|Panel|Forum|Meeting|Sub)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex BodyEnd();
}
