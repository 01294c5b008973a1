namespace Candour.Reading;

/// <summary>A file as text and tables: what every reader of documents works on.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Format">text, html, xml, docx, xlsx, csv or pdf.</param>
/// <param name="Lines">All text in reading order, a table's cells included.</param>
/// <param name="Tables">The tables that the format itself declares or that the layout shows; each cell knows its lines.</param>
/// <param name="Problems">What could not be read, said and never dropped.</param>
public sealed record SourceDocument(
    string File,
    string Format,
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The drafts that the format itself declares; then nobody has to look for papers in the text.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The numbers of the lines that the format itself marks as headings.</summary>
    public IReadOnlySet<int> Headings { get; init; } = System.Collections.Frozen.FrozenSet<int>.Empty;
}

/// <summary>One line of the text as read.</summary>
/// <param name="Number">1 is the first line of the document.</param>
/// <param name="Page">The page where the format has pages; 1 is the first.</param>
public readonly record struct Line(int Number, string Text, int? Page = null);

/// <summary>Where something stands in the source: its first and last line, and the page of the first.</summary>
public sealed record Span(int From, int To, int? Page = null);

public sealed record Table(IReadOnlyList<TableRow> Rows, Span At, string? Sheet = null);

public sealed record TableRow(IReadOnlyList<TableCell> Cells, Span At)
{
    /// <summary>Its number in the sheet, empty rows counted, as whoever opens the file sees it.</summary>
    public int? Number { get; init; }
}

/// <param name="Text">The cell's text; its own line breaks are kept as \n.</param>
public sealed record TableCell(string Text, Span At, int ColumnSpan = 1)
{
    /// <summary>The cell is one with the cell above it; its text stands there.</summary>
    public bool MergedUp { get; init; }

    /// <summary>Red, Amber, Green or Blue, where the cell is clearly filled with it.</summary>
    public string? Colour { get; init; }
}

/// <summary>Something about the document that a person must know before they trust the draft.</summary>
/// <param name="Code">A stable name, such as <c>numberingGap</c>.</param>
public sealed record Problem(string Code, string Message, int? Line = null);
