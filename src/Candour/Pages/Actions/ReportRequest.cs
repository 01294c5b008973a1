using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Actions;

/// <summary>One post asked to report on actions: a signed link for each, and an e-mail that holds them all.</summary>
public sealed record ReportRequest(LeadPost Lead, IReadOnlyList<RequestedReport> Actions)
{
    /// <summary>Opens the person's own mail program with everything filled in; null where no address is known.</summary>
    public string? MailTo => Lead.Holder?.Email is not { Length: > 0 } address ? null
        : $"mailto:{Uri.EscapeDataString(address)}?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Body)}";

    /// <param name="site">The site's own address: https://candour.example.</param>
    public static ReportRequest Of(LeadPost lead, IEnumerable<ActionRow> rows, ActionLinks links, Guid authority, string site) => new(lead,
    [
        .. rows.Select(row => new RequestedReport(row, site + Links.ActionReport(links.Sign(new(authority, row.Id, lead.Post.Id))))),
    ]);

    private string Subject => Actions is [var only]
        ? $"Please report on action {only.Row.Reference}"
        : $"Please report on {InWords.Count(Actions.Count, "action")}";

    private string Body =>
        $"Please say how {(Actions.Count == 1 ? "this action stands" : "these actions stand")}. It takes two minutes each and needs no account.\r\n\r\n"
        + string.Join("\r\n\r\n", Actions.Select(one => $"{one.Row.Reference}: {one.Row.Text}\r\n{one.Link}"))
        + $"\r\n\r\nEach link works for {InWords.Days(ActionLinks.Life.Days)} and for its action only. Do not pass it on.";
}

public sealed record RequestedReport(ActionRow Row, string Link);
