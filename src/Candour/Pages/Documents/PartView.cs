using Candour.Improvement;
using Candour.Intake;
using Candour.Reading;
using Candour.Reading.Accepting;

namespace Candour.Pages.Documents;

/// <summary>One part of a document as the review shows it.</summary>
public sealed class PartView
{
    private readonly DocumentImport _import;
    private readonly SourceText _text;

    internal PartView(Part part, int at, DocumentImport import, SourceText text, int target)
    {
        (Part, At, Target, _import, _text) = (part, at, target, import, text);
        Rows = [.. DraftRows.Of(part, at)];
    }

    public Part Part { get; }

    public int At { get; }

    /// <summary>Its place among the targets; -1 where it takes none.</summary>
    public int Target { get; }

    public IReadOnlyList<DraftRow> Rows { get; }

    public int Left => Rows.Count(row => !IsTaken(row));

    public bool IsTaken(DraftRow row) => _import.Accepted.Contains(row.Path);

    public bool IsCorrected(DraftRow row, RowField field) => _import.Corrected.Contains(row.PathOf(field));

    public IEnumerable<Line> Source(DraftRow row) => _text.At(row.At).Where(line => !string.IsNullOrWhiteSpace(line.Text));

    /// <summary>Where it stands, for people.</summary>
    public string Where => $"Lines {Part.From} to {Part.To}{(Part.Page is { } page ? $", from page {page}" : "")}";

    /// <summary>What was read of a part that has no rows.</summary>
    public IEnumerable<string> AsRead => Commands.ReadSummary.Lines(Part);
}
