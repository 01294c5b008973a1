using System.Globalization;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Site;

namespace Candour.Pages.Past;

/// <summary>The columns of the ledger's list.</summary>
internal static class EntryColumns
{
    public static IReadOnlyList<Column<Entry>> For(ProgrammePage page, LedgerWords words) =>
    [
        new("when", "When", LedgerWords.When) { IsSortable = false },
        new("who", "Who", one => one.Actor) { IsSortable = false },
        new("what", "What", LedgerWords.What)
        {
            IsSortable = false, IsRowHeader = true,
            Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Address(one))}">{LedgerWords.What(one)}<span class="govuk-visually-hidden">, entry {one.Sequence.ToString(CultureInfo.InvariantCulture)}</span></a>"""),
        },
        new("about", "About", words.About) { IsSortable = false, Cell = (html, one) => About(html, one, page, words) },
        new("reason", "Reason", one => one.Reason) { IsSortable = false },
    ];

    private static string Address(Entry one) => $"/history/entries/{one.Sequence.ToString(CultureInfo.InvariantCulture)}";

    private static void About(HtmlWriter html, Entry one, ProgrammePage page, LedgerWords words)
    {
        if (words.Address(one) is { } address) html.Write($"""<a class="govuk-link" href="{page.Keep(address)}">{words.About(one)}</a>""");
        else html.Write($"{words.About(one)}");
    }
}
