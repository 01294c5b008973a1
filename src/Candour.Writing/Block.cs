namespace Candour.Writing;

/// <summary>A part of a document. A line end within a text is a line end in every form.</summary>
public abstract record Block;

public sealed record Heading(string Text) : Block;

/// <param name="Lead">Words before the text that stand out: “Action:”.</param>
/// <param name="Record">The record that it tells of; a form that can lead there does.</param>
public sealed record Paragraph(string Text, string? Lead = null, Guid? Record = null) : Block;

public sealed record Bullets(IReadOnlyList<string> Lines, bool AreNumbered = false) : Block;

/// <summary>Who, when and where, at the head of a document.</summary>
public sealed record Facts(IReadOnlyList<Fact> All) : Block;

public sealed record Fact(string Name, IReadOnlyList<string> Lines);

/// <summary>The items of an agenda.</summary>
public sealed record Entries(IReadOnlyList<Entry> All) : Block;

/// <param name="Number">As it was published: 3.1.</param>
/// <param name="Depth">0 for an item, 1 for a part of it.</param>
/// <param name="IsStruck">Whether it was withdrawn; its notes say why.</param>
public sealed record Entry(string Number, string Title, IReadOnlyList<string> Notes, int Depth, bool IsStruck);

/// <param name="Caption">Says what the rows are.</param>
/// <param name="Groups">Rows that belong together. Where a group has a name, it stands in the first column beside all of its rows.</param>
public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<RowGroup> Groups) : Block
{
    /// <summary>A table whose rows are not grouped.</summary>
    public static Table Plain(string caption, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) => new(caption, columns, [new(null, rows)]);
}

/// <param name="Rows">Each with a cell for every column after the name; a row with a single cell runs across them all.</param>
public sealed record RowGroup(string? Name, IReadOnlyList<IReadOnlyList<string>> Rows);
