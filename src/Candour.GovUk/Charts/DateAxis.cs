using System.Globalization;

namespace Candour.GovUk;

/// <summary>The months along the foot of a drawing, a line up from each, and the day that is today.</summary>
internal static class DateAxis
{
    public static void Write(HtmlWriter html, DateScale scale, double top, double foot, int months)
    {
        foreach (var (month, name) in scale.Months(months))
        {
            var x = scale.At(month);
            html.Write($"""<line class="grid" x1="{x}" x2="{x}" y1="{top}" y2="{foot}"/><text class="soft" x="{x}" y="{foot + 18}">{name}</text>""");
        }
        html.Write($"""<line class="axis" x1="{scale.Start}" x2="{scale.End}" y1="{foot}" y2="{foot}"/>""");
    }

    public static void WriteToday(HtmlWriter html, DateScale scale, DateOnly? today, double top, double foot)
    {
        if (today is not { } day || day < scale.From || day > scale.To) return;
        var x = scale.At(day);
        var anchor = x > (scale.Start + scale.End) / 2 ? "end" : null;
        html.Write($"""<line class="today" x1="{x}" x2="{x}" y1="{top - 12}" y2="{foot}"/><text class="strong{new MoreClasses(anchor)}" x="{x + (anchor is null ? 4 : -4)}" y="{top - 2}">{Words(day)}</text>""");
    }

    public static string Words(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
