using System.Text;
using System.Text.RegularExpressions;

namespace Candour.Writing;

/// <summary>A document as Markdown, for whoever writes on with it elsewhere.</summary>
public static partial class MarkdownWriter
{
    public const string MediaType = "text/markdown; charset=utf-8";

    public static string Write(WrittenDocument document)
    {
        var text = new StringBuilder($"# {Plain(document.Title)}\n\n{Plain(document.Subtitle)}\n");
        foreach (var block in document.Blocks) text.Append('\n').Append(Of(block)).Append('\n');
        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        Heading heading => $"## {Plain(heading.Text)}",
        Paragraph { Lead: { } lead } paragraph => $"**{Plain(lead)}** {Lines(paragraph.Text)}",
        Paragraph paragraph => Lines(paragraph.Text),
        Bullets bullets => string.Join('\n', bullets.Lines.Select((line, i) => $"{(bullets.AreNumbered ? $"{i + 1}." : "-")} {Plain(line)}")),
        Facts facts => string.Join('\n', facts.All.Select(fact => $"- **{Plain(fact.Name)}:** {string.Join("; ", fact.Lines.Select(Plain))}")),
        Entries entries => string.Join("\n\n", entries.All.Select(Of)),
        Table table => Of(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static string Of(Entry entry)
    {
        var title = entry.IsStruck ? $"~~{Plain(entry.Title)}~~" : Plain(entry.Title);
        return string.Join("\n\n", entry.Notes.Select(Lines).Prepend($"{(entry.Depth == 0 ? "##" : "###")} {Plain(entry.Number)} {title}"));
    }

    private static string Of(Table table)
    {
        var rows = table.Groups.SelectMany(group => group.Rows.Select(row => group.Name is { } name ? (IReadOnlyList<string>)[name, .. row] : row));
        IEnumerable<IReadOnlyList<string>> all = [table.Columns, [.. table.Columns.Select(_ => "---")], .. rows];
        return $"{Plain(table.Caption)}\n\n{string.Join('\n', all.Select((row, i) => $"| {string.Join(" | ", row.Select(cell => i == 1 ? cell : Cell(cell)))} |"))}";
    }

    /// <summary>A line end within a text is a line end here too.</summary>
    private static string Lines(string text) => string.Join("  \n", text.Split('\n').Select(Plain));

    private static string Cell(string text) => Plain(text).Replace("|", @"\|", StringComparison.Ordinal);

    /// <summary>What would mean something in Markdown means nothing here.</summary>
    private static string Plain(string text) => Marks().Replace(text.ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#]|(?<=^\s*)[-+](?=\s)|(?<=^\s*\d+)\.(?=\s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
