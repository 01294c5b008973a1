using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Owed;
using Candour.Practice;

namespace Candour.Mail;

/// <summary>What a person owes, as their daily e-mail tells it: what is late first, each with the address where it is settled.</summary>
internal static class DigestLetter
{
    /// <param name="alerts">How much is late or due for children; null for who may not see them, or where nothing is.</param>
    public static Letter Of(string to, Guid user, IReadOnlyList<OwedRow> owed, AlertCounts? alerts, GovernanceView view, DateOnly today, string address)
    {
        var title = view.Programme.Council?.Name is { } council ? $"{council}: {Sentence(owed, alerts, today)}" : Sentence(owed, alerts, today);
        return new(to, title, Text(owed, alerts, view, today, address), Html(title, owed, alerts, view, today, address), $"owed-{today:yyyy-MM-dd}-{user:N}");
    }

    private static string Sentence(IReadOnlyList<OwedRow> owed, AlertCounts? alerts, DateOnly today) => (owed.Count, alerts) switch
    {
        (_, null) => Sentence(owed, today),
        (0, _) => Late(alerts),
        _ => $"{Sentence(owed, today)}; {Late(alerts)}",
    };

    private static string Late(AlertCounts alerts) => $"{InWords.Count(alerts.Late, "case")} of children late";

    private static string Sentence(IReadOnlyList<OwedRow> owed, DateOnly today) => owed.Count(one => one.DaysLate(today) is not null) switch
    {
        0 => $"{InWords.Count(owed.Count, "thing")} to do",
        var late => $"{InWords.Count(owed.Count, "thing")} to do, {late} late",
    };

    private static string Text(IReadOnlyList<OwedRow> owed, AlertCounts? alerts, GovernanceView view, DateOnly today, string address)
    {
        var text = new StringBuilder();
        foreach (var (title, rows) in Parts(owed, today))
        {
            text.Append(title).Append("\r\n\r\n");
            foreach (var one in rows)
                text.Append(CultureInfo.InvariantCulture, $"- {one.What}\r\n  {Note(one, view, today)}\r\n  {AddressOf(one, address)}\r\n\r\n");
        }
        if (alerts is not null) text.Append(CultureInfo.InvariantCulture, $"Children\r\n\r\n- {alerts.Words}\r\n  {address}/practice/alerts\r\n\r\n");
        return text.Append(CultureInfo.InvariantCulture, $"All that is owed: {address}/owed\r\nYou get this once on a working day. To stop it: {address}/account\r\n").ToString();
    }

    private static string Html(string title, IReadOnlyList<OwedRow> owed, AlertCounts? alerts, GovernanceView view, DateOnly today, string address)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        var html = new HtmlWriter(written, HtmlEncoder.Default);
        html.Write($"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>""");
        foreach (var (heading, rows) in Parts(owed, today))
        {
            html.Write($"<h1>{heading}</h1><ul>");
            foreach (var one in rows) html.Write($"""<li><a href="{AddressOf(one, address)}">{one.What}</a><br>{Note(one, view, today)}</li>""");
            html.Write($"</ul>");
        }
        if (alerts is not null) html.Write($"""<h1>Children</h1><p><a href="{address}/practice/alerts">{alerts.Words}</a></p>""");
        html.Write($"""<p><a href="{address}/owed">All that is owed</a></p><p>You get this once on a working day. <a href="{address}/account">Stop it</a></p></body></html>""");
        return written.ToString();
    }

    private static IEnumerable<(string Title, IReadOnlyList<OwedRow> Rows)> Parts(IReadOnlyList<OwedRow> owed, DateOnly today)
    {
        var parts = owed.ToLookup(one => one.DaysLate(today) is not null);
        if (parts[true].Any()) yield return ("Late", [.. parts[true]]);
        if (parts[false].Any()) yield return ("To do", [.. parts[false]]);
    }

    /// <summary>Paper for Improvement Board, as Director, due on 3 December 2018, 2 days late</summary>
    private static string Note(OwedRow one, GovernanceView view, DateOnly today)
    {
        var due = one.Due is { } day ? $"due on {InWords.Day(day)}" : "without a date";
        return $"{one.Kind}, {one.To}, {view.NameOf(one.Who)}, {due}{(one.DaysLate(today) is { } late ? $", {InWords.Days(late)} late" : "")}";
    }

    private static string AddressOf(OwedRow one, string address) => $"{address}{one.Href ?? "/owed"}";
}
