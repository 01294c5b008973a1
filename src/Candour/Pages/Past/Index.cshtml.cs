using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Past;

/// <summary>Everything that happened, from the ledger, and the way to the programme as it stood at any past day.</summary>
public sealed class IndexModel(Desk desk, History history, RecordKinds kinds, Authorities authorities) : ProgrammePage(desk)
{
    public ListView<Entry> List { get; private set; } = null!;

    public IReadOnlyList<PastDay> Presets { get; private set; } = [];

    public Authority Ledger { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var cancel = HttpContext.RequestAborted;
        var columns = EntryColumns.For(this, new LedgerWords(kinds, View));
        var query = ListQuery.Of(Request, columns, "-when");
        var kind = query.One("kind") is { } asked && ProgrammeRecords.Kinds.ContainsKey(asked) ? asked : null;
        var from = Day(query.One("from")) is { } first ? London.At(first, TimeOnly.MinValue) : (DateTimeOffset?)null;
        var last = Day(query.One("until")) is { } until && !(Desk.AsAt < until) ? until : Desk.AsAt;
        var end = last is { } day ? London.EndOf(day) : (DateTimeOffset?)null;

        var (entries, total) = await history.PageAsync(Desk.Authority, query.Skip, query.PageSize, from, end, kind, cancel);
        if (entries.Count == 0 && total > 0)
            (entries, total) = await history.PageAsync(Desk.Authority, query.On(total).Skip, query.PageSize, from, end, kind, cancel);
        List = new()
        {
            Query = query.On(total), Columns = columns, Rows = entries, Total = total, Noun = "entries", Classes = "list--above",
            Filters = Filters, WhenEmpty = "Nothing fits these filters.",
        };
        Presets = PastDay.Of(View, Today);
        Ledger = await authorities.OfAsync(Desk.Authority, cancel);
    }

    private static Filter[] Filters =>
    [
        Filter.One("kind", "About", [.. ProgrammeRecords.Kinds.Keys.Select(kind => new FilterOption(kind, ProgrammeRecords.Kind(kind)))]),
        Filter.Day("from", "From"),
        Filter.Day("until", "Until"),
    ];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;
}

/// <summary>A day on which people often look back.</summary>
public sealed record PastDay(string Words, DateOnly On)
{
    public string Address => $"/programme?asAt={On.Iso()}";

    internal static IReadOnlyList<PastDay> Of(ProgrammeView view, DateOnly today) =>
    [
        .. view.LastMeeting(today) is { } board ? [new PastDay($"The last board: {board.Label ?? "meeting"}", board.On)] : Array.Empty<PastDay>(),
        .. view.Plans.SelectMany(plan => plan.Versions, (plan, version) => new PastDay($"{plan.Name}: {version.Name}", version.At.DayInLondon())).OrderByDescending(one => one.On),
    ];
}
