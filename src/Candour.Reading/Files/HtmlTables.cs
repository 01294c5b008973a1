using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Candour.Reading.Files;

/// <summary>The rows of a table in a web page, each with all its columns: a cell over several rows is marked in each below its first.</summary>
internal static class HtmlTables
{
    private const int MostColumns = 100;

    /// <summary>Null where there are more rows than may be.</summary>
    public static List<IReadOnlyList<Cell>>? Rows(IHtmlTableElement table, int most)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        var hanging = new int[MostColumns];
        foreach (var row in table.Rows)
        {
            if (rows.Count >= most) return null;
            var cells = new List<Cell>();
            var column = 0;
            foreach (var cell in row.Cells)
            {
                column = FillFromAbove(cells, hanging, column);
                var span = Math.Clamp(cell.ColumnSpan, 1, Math.Max(1, MostColumns - column));
                cells.Add(Cell.Of(Text(cell), span));
                for (var i = column; i < Math.Min(MostColumns, column + span); i++) hanging[i] = Math.Max(0, Math.Min(cell.RowSpan, 1000) - 1);
                column += span;
            }
            FillFromAbove(cells, hanging, column);
            rows.Add(cells);
        }
        return rows;
    }

    private static int FillFromAbove(List<Cell> cells, int[] hanging, int column)
    {
        for (; column < MostColumns && hanging[column] > 0; column++)
        {
            hanging[column]--;
            cells.Add(new("", MergedUp: true));
        }
        return column;
    }

    private static StringBuilder Text(IElement cell)
    {
        var text = new StringBuilder();
        Append(cell, text, 0);
        return text;
    }

    private static void Append(INode node, StringBuilder text, int depth)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.ReplaceLineEndings(" "));
            if (child is not IElement element || depth > 100 || element.LocalName is "script" or "style") continue;
            if (element.LocalName is "br" or "p" or "div" or "li" or "ul" or "ol") text.Append('\n');
            if (element.LocalName is "li") text.Append("• ");
            Append(element, text, depth + 1);
            if (element.LocalName is "p" or "div" or "li") text.Append('\n');
        }
    }
}
