using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Search;

/// <summary>One find, with the words around it.</summary>
public sealed record Hit(string Kind, string Title, string Href, IReadOnlyList<(string Text, bool IsFound)> Extract)
{
    /// <summary>Null for a record that the reader's view does not hold, such as one that came later than the past day they look at.</summary>
    public static Hit? Of(Found found, ProgrammeView view) => view.Snapshot.Find<Record>(found.Subject) switch
    {
        PlanAction one => new("Action", one.Reference, Links.Action(one), Parts(found.Extract)),
        Recommendation one => new("Recommendation", one.Reference, Links.Recommendation(one), Parts(found.Extract)),
        Source one => new("Source", one.Title, Links.Source(one), Parts(found.Extract)),
        DocumentImport one => new("Document", one.FileName, Links.Document(one.Id), Parts(found.Extract)),
        Board one => new("Board", one.Title, Links.Board(one), Parts(found.Extract)),
        BoardAction one when RecordLinks.To(one, view) is { } address => new("Board action", one.Name(view), address, Parts(found.Extract)),
        AgendaItem one => new("Agenda item", one.Name(view), Links.Meeting(one.Meeting), Parts(found.Extract)),
        Topic one => new("Forward plan", one.Title, Links.Topic(one, GovernanceView.Of(view)), Parts(found.Extract)),
        Measure one => new("Measure", one.Title, Links.Measure(one), Parts(found.Extract)),
        Evidence one => new("Evidence", one.Name(view), Links.Evidence(one), Parts(found.Extract)),
        Challenge one => new("Challenge", $"{one.Title}: {InWords.Short(one.Question)}", Links.Challenge(one), Parts(found.Extract)),
        _ => null,
    };

    // «found» words stand between marks; a mark that the text itself holds only makes a word too many stand out.
    private static List<(string, bool)> Parts(string extract)
    {
        var parts = new List<(string, bool)>();
        foreach (var piece in extract.Split('«'))
        {
            var end = piece.IndexOf('»', StringComparison.Ordinal);
            if (end >= 0) parts.Add((piece[..end], true));
            parts.Add((piece[(end + 1)..], false));
        }
        return parts;
    }
}
