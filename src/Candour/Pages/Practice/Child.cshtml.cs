using Candour.Children;
using Candour.Practice;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>What the lists of a load hold of one child, under the child's pseudonym.</summary>
public sealed class ChildModel(Desk desk, ChildRecords records, Looks looks) : RowsPage(desk, records, looks)
{
    private const int Ahead = 10;

    [FromRoute]
    public string Child { get; set; } = "";

    /// <summary>Without the birth, of which the lists tell nothing but the date.</summary>
    public IReadOnlyList<ChildEvent> Events { get; private set; } = [];

    public IReadOnlyList<WatchItem> Late { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        using var open = await OpenAsync(PracticePart.Child, Child);
        if (open is null) return Page();
        if (Chronology.Of(open.Data, Child).FirstOrDefault() is not { } told) return NotFound();
        await RecordAsync(Child);
        Events = [.. told.Events.Where(one => one.List is not null)];
        Late = [.. WatchList.Of(open.Data, Today, Alert.Ahead(Today, Ahead, Calendar), Practice.Settings, Calendar).Where(one => one.Child == Child)];
        return Page();
    }
}
