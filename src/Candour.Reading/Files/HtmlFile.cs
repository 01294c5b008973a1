using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Candour.Reading.Files;

/// <summary>A web page as text and tables. Nothing in it is run and nothing that it names is fetched.</summary>
internal static partial class HtmlFile
{
    private const int DeepestElement = 400;

    public static bool Is(string text) => Opening().IsMatch(text.Length > 2000 ? text[..2000] : text);

    public static SourceDocument Read(string text, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        if (text.Length > limits.Characters) throw new DocumentRefusedException(file, $"it holds more than {limits.Characters / 1_000_000} million characters. Split it and read the parts.");
        if (HtmlDepth.IsTooDeep(text)) throw new DocumentRefusedException(file, "its parts are nested deeper than any document needs, and it was not opened.");
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        var walk = new Walk(new DocumentBuilder(file, "html", limits), limits.Rows, file, cancelled);
        if (page.Body is { } body) walk.Block(body, 0);
        walk.Flush();
        return walk.Builder.Build();
    }

    private sealed class Walk(DocumentBuilder builder, int mostRows, string file, CancellationToken cancelled)
    {
        private readonly StringBuilder _line = new();
        private string _marker = "";
        private bool _isHeading;

        public DocumentBuilder Builder { get; } = builder;

        public void Block(INode node, int depth)
        {
            cancelled.ThrowIfCancellationRequested();
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text) _line.Append(text.Data);
                else if (child is IElement element && depth < DeepestElement) Element(element, depth);
            }
        }

        private void Element(IElement element, int depth)
        {
            switch (element.LocalName)
            {
                case "script" or "style" or "noscript" or "template" or "head" or "svg" or "iframe" or "object" or "select":
                    return;
                case "br":
                    Flush();
                    return;
                case "table" when element is IHtmlTableElement table && IsData(table):
                    Flush();
                    Builder.AddTable(HtmlTables.Rows(table, mostRows) ?? throw new DocumentRefusedException(file, $"it has a table of more than {mostRows} rows."));
                    Builder.Add("");
                    return;
                case "li":
                    Flush();
                    _marker = element.ParentElement is IHtmlOrderedListElement list ? $"{list.Start + Index(element)}. " : "• ";
                    break;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    Flush();
                    Builder.Add("");
                    _isHeading = true;
                    break;
                case var name when Blocks().IsMatch(name):
                    Flush();
                    break;
                default:
                    Block(element, depth + 1);
                    return;
            }
            Block(element, depth + 1);
            Flush();
            _isHeading = false;
            if (element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol") Builder.Add("");
        }

        public void Flush()
        {
            var text = Spaces().Replace(_line.ToString(), " ").Trim();
            _line.Clear();
            if (text.Length == 0) return;
            if (_isHeading) Builder.AddHeading(text);
            else Builder.Add(_marker + text);
            _marker = "";
        }

        /// <summary>A table that only lays out the page has other tables or whole articles in its cells.</summary>
        private static bool IsData(IHtmlTableElement table) =>
            table.QuerySelector("table") is null && (table.Rows.Length > 1 || table.Rows is [{ Cells.Length: > 1 }]);

        private static int Index(IElement item) => item.ParentElement!.Children.TakeWhile(other => other != item).Count(other => other.LocalName == "li");
    }

    [GeneratedRegex(@"^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype html|html|head|body|div|table|article|section|main|h[1-6]|title|meta|style|link|script|center)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(p|div|section|article|main|header|footer|nav|aside|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|blockquote|pre|address|figure|figcaption|form|fieldset|hr|caption)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Spaces();
}
