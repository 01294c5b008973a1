using System.Globalization;

namespace Candour.Reading.Inspections;

/// <summary>Everything that a document says must change, in its order, over all its lists.</summary>
internal sealed class Recommendations(InspectionKind kind, IReadOnlyList<TextLine> lines, ICollection<Problem> problems)
{
    private readonly List<RecommendationDraft> found = [];
    private bool aboutBoard;

    /// <summary>Short reports and letters have one short list, which now and then comes without its bullets.</summary>
    private bool LosesBullets => kind is InspectionKind.Ilacs or InspectionKind.FocusedVisit or InspectionKind.MonitoringVisit or InspectionKind.JointTargeted;

    public IReadOnlyList<RecommendationDraft> Read(int from)
    {
        for (var i = from; i < lines.Count;)
        {
            aboutBoard = Headings.IsAboutBoard(lines, i) ?? aboutBoard;
            i = Headings.Opens(kind, lines, i) is var (group, count) ? List(group, i, i + count) : i + 1;
        }
        return found;
    }

    private int List(RecommendationGroup group, int heading, int from)
    {
        if (aboutBoard) group = RecommendationGroup.SafeguardingBoard;
        if (kind is InspectionKind.AreaSend)
            return group is RecommendationGroup.PriorityAction && ActionTable.HeaderAfter(lines, heading) is { } header
                ? Table(group, header)
                : Rows(group, from);

        var (items, next) = new ListReader(kind, lines).Read(from);
        if (items.Count == 0 && LosesBullets && !LeadsToHeading(next)) return Rows(group, from);
        CheckNumbers(items);
        foreach (var item in items.Where(item => item.Text.Length > 0)) Add(group, item, owner: null);
        return Math.Max(next, from);
    }

    /// <summary>Paragraphs between two headings introduce the second one's list.</summary>
    private bool LeadsToHeading(int next) => next < lines.Count && Headings.Opens(kind, lines, next) is not null;

    private int Table(RecommendationGroup group, int header)
    {
        var (rows, next) = ActionTable.Read(kind, lines, header);
        foreach (var (owner, item) in rows) Add(group, item, owner.Length > 0 ? owner : Owner.In(item.Text));
        return next;
    }

    private int Rows(RecommendationGroup group, int from)
    {
        var (items, next) = new ParagraphList(kind, lines).Read(from);
        string? body = null;
        foreach (var item in items)
        {
            // A table read cell by cell gives the responsible body a paragraph of its own.
            if (kind is InspectionKind.AreaSend && item != items[^1] && !Prose.EndsSentence(item.Text))
            {
                body = item.Text;
                continue;
            }
            Add(group, item, body ?? Owner.In(item.Text));
            body = null;
        }
        return Math.Max(next, from);
    }

    private void Add(RecommendationGroup group, ListItem item, string? owner)
    {
        var counted = found.Count(other => other.Group == group) + 1;
        found.Add(new((item.Number ?? counted).ToString(CultureInfo.InvariantCulture), item.Text, group, owner, item.At));
    }

    private void CheckNumbers(IReadOnlyList<ListItem> items)
    {
        foreach (var (before, item) in items.Zip(items.Skip(1)))
            if (before.Number is { } last && item.Number is { } number && number != last + 1)
                problems.Add(new("numberingGap", $"The numbering of the recommendations jumps from {last} to {number}.", item.At.From));
    }
}
