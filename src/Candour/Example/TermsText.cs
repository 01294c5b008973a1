using Candour.Governance;

namespace Candour.Example;

/// <summary>A version of a board's terms of reference as the file tells it.</summary>
/// <param name="Agreed">The day of the meeting that agreed it; null while it is a draft.</param>
internal sealed record TermsText(string Board, DateOnly Drafted, string By, DateOnly? Agreed, TermsOfReference Terms)
{
    public static IReadOnlyList<TermsText> Read(string file)
    {
        var versions = new List<TermsText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') versions.Add(Begin(line, versions));
            else versions[^1] = versions[^1] with { Terms = With(versions[^1].Terms, line) };
        }
        return versions;
    }

    private static TermsText Begin(string line, IEnumerable<TermsText> before)
    {
        var words = DataText.List(line[2..], ' ');
        var version = before.Count(one => one.Board == words[0]) + 1;
        return new(words[0], DataText.Day(words[1]), words[2], words[3] == "-" ? null : DataText.Day(words[3]),
            new() { Id = Guid.Empty, Board = Guid.Empty, Version = version });
    }

    private static TermsOfReference With(TermsOfReference terms, string line)
    {
        var (what, said) = DataText.Cut(line);
        return what switch
        {
            "chair" => terms with { Chair = said },
            "frequency" => terms with { Frequency = said },
            "members" => terms with { Members = [.. terms.Members, said] },
            "invited" => terms with { Invited = [.. terms.Invited, said] },
            "aim" => terms with { Aim = said },
            "role" => terms with { Role = [.. terms.Role, said] },
            "objectives" => terms with { Objectives = [.. terms.Objectives, said] },
            "items" => terms with { StandardAgendaItems = [.. terms.StandardAgendaItems, said] },
            "support" => terms with { OfficerSupport = said },
            "servicing" => terms with { Servicing = said },
            "reports" => terms with { Reports = said },
            "attendance" => terms with { Attendance = said },
            "declarations" => terms with { Declarations = said },
            "review" => terms with { Review = said },
            _ => throw new FormatException($"No part of terms of reference is called “{what}”."),
        };
    }
}
