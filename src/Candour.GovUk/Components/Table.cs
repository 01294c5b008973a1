using System.Globalization;

namespace Candour.GovUk;

public sealed record Table : Component
{
    public string? Caption { get; init; }
    public string? CaptionClasses { get; init; }
    public IReadOnlyList<TableCell>? Head { get; init; }
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; } = [];
    public bool FirstCellIsHeader { get; init; }

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<table class="govuk-table{More}"{Attributes}>""");
        if (Caption is { Length: > 0 }) html.Write($"""<caption class="govuk-table__caption{And(CaptionClasses)}">{Caption}</caption>""");
        if (Head is not null)
        {
            html.Write($"""<thead class="govuk-table__head"><tr class="govuk-table__row">""");
            foreach (var cell in Head) cell.WriteHead(html);
            html.Write($"</tr></thead>");
        }
        html.Write($"""<tbody class="govuk-table__body">""");
        foreach (var row in Rows)
        {
            html.Write($"""<tr class="govuk-table__row">""");
            for (var i = 0; i < row.Count; i++) row[i].Write(html, i == 0 && FirstCellIsHeader);
            html.Write($"</tr>");
        }
        html.Write($"</tbody></table>");
    }
}

public sealed record TableCell
{
    public Content Text { get; init; }

    /// <summary><c>numeric</c>, or nothing.</summary>
    public string? Format { get; init; }
    public string? Classes { get; init; }
    public int? Colspan { get; init; }
    public int? Rowspan { get; init; }
    public Attributes? Attributes { get; init; }

    public static implicit operator TableCell(string? text) => new() { Text = text };

    public static TableCell Number(string? text) => new() { Text = text, Format = "numeric" };

    internal void WriteHead(HtmlWriter html)
    {
        var format = Format is { Length: > 0 } ? $"govuk-table__header--{Format}" : null;
        html.Write($"""<th scope="col" class="govuk-table__header{new MoreClasses(format)}{new MoreClasses(Classes)}"{Span("colspan", Colspan)}{Span("rowspan", Rowspan)}{Attributes}>{Text}</th>""");
    }

    internal void Write(HtmlWriter html, bool isHeader)
    {
        if (isHeader)
        {
            html.Write($"""<th scope="row" class="govuk-table__header{new MoreClasses(Classes)}"{Span("colspan", Colspan)}{Span("rowspan", Rowspan)}{Attributes}>{Text}</th>""");
            return;
        }
        var format = Format is { Length: > 0 } ? $"govuk-table__cell--{Format}" : null;
        html.Write($"""<td class="govuk-table__cell{new MoreClasses(format)}{new MoreClasses(Classes)}"{Span("colspan", Colspan)}{Span("rowspan", Rowspan)}{Attributes}>{Text}</td>""");
    }

    private static Attr Span(string name, int? cells) => new(name, cells?.ToString(CultureInfo.InvariantCulture));
}
