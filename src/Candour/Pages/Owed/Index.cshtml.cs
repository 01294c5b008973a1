using System.Security.Cryptography;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Mail;
using Candour.Site;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Owed;

/// <summary>What is owed to boards and to the plan, what is longest overdue first.</summary>
public sealed class IndexModel(Desk desk, UserManager<Storage.User> users, IServiceProvider services) : OwedPage(desk)
{
    public ListView<OwedRow> List { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    /// <summary>Whether a calendar of one's own makes sense: the account is somebody's.</summary>
    public bool MayHaveFeed => Desk.AsAt is null && Person is not null;

    /// <summary>The address of one's own calendar; null until one is asked for.</summary>
    public string? Feed { get; private set; }

    public async Task OnGetAsync()
    {
        Show();
        if (MayHaveFeed && (await users.GetUserAsync(User))?.FeedKey is { } key) Feed = $"{Site}{Links.OwedFeed(key)}";
    }

    /// <summary>Makes another address; the one before leads nowhere from then on.</summary>
    public async Task<IActionResult> OnPostFeedAsync(bool wanted)
    {
        if (!MayHaveFeed || await users.GetUserAsync(User) is not { } account) return BadRequest();
        // Every bit of it random: whoever guesses it reads the calendar.
        account.FeedKey = wanted ? new Guid(RandomNumberGenerator.GetBytes(16)) : null;
        await users.UpdateAsync(account);
        TempData["Done"] = wanted ? "Your calendar has a new address." : "The address of your calendar is gone.";
        return RedirectToPage();
    }

    private string Site => services.GetRequiredService<MailSettings>().Address ?? $"{Request.Scheme}://{Request.Host}";

    private void Show()
    {
        var found = Rows();
        var late = found.Count(one => one.DaysLate(Today) is not null);
        Sentence = (found.Count, late) switch
        {
            (0, _) when !SeesAll && Person is null => "Your account is not joined to a person who holds posts, so nothing is asked of it.",
            (0, _) => "Nothing is owed.",
            (var count, 0) => $"{InWords.Count(count, "thing")} to do, and none is late.",
            var (count, _) => $"{InWords.Count(count, "thing")} to do, {late} of them late.",
        };

        Column<OwedRow>[] columns =
        [
            new("what", "What", one => one.What) { IsRowHeader = true, IsSortable = false, Cell = WriteWhat },
            new("kind", "Kind", one => one.Kind) { IsSortable = false },
            new("to", "For", one => one.To) { IsSortable = false },
            .. SeesAll ? [new("who", "Who", one => one.Names(Governance)) { IsSortable = false }] : Array.Empty<Column<OwedRow>>(),
            new("due", "Due", one => one.Due?.Iso()) { IsSortable = false, Cell = WriteDue },
        ];
        var query = ListQuery.Of(Request, columns, "due").On(found.Count);
        List = new()
        {
            Query = query, Columns = columns, Rows = [.. found.Skip(query.Skip).Take(query.PageSize)], Total = found.Count, Noun = "things owed",
            Filters = SeesAll ? [Filter.One("who", "Post or person", Names)] : [], Classes = "list--above", CsvPath = "/owed.csv",
        };
    }

    private IReadOnlyList<FilterOption> Names =>
    [
        .. OwedRows.Of(Governance, Today).All.Select(one => one.Who).Distinct()
            .Select(one => new FilterOption(one.ToString(), Governance.NameOf(one))).OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private void WriteWhat(HtmlWriter html, OwedRow one)
    {
        if (one.Href is { } href) html.Write($"""<a class="govuk-link" href="{Keep(href)}">{one.What}</a>""");
        else html.Write($"{one.What}");
    }

    private void WriteDue(HtmlWriter html, OwedRow one)
    {
        if (one.Due is not { } due) html.Write($"No date");
        else html.Write($"""<span class="nowrap">{InWords.Day(due)}</span>""");
        if (one.DaysLate(Today) is { } late) html.Write($"""<br><b class="late">{InWords.Days(late)} late</b>""");
    }
}
