using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A board as a form says it.</summary>
public sealed record BoardDraft
{
    public string Code { get; init; } = "";

    public string Title { get; init; } = "";

    public BoardTier Tier { get; init; } = BoardTier.Improvement;

    public IReadOnlyList<Guid> ReportsTo { get; init; } = [];

    public Frequency? Frequency { get; init; }

    public string? Place { get; init; }

    public bool IsPublic { get; init; }

    public Quorum? Quorum { get; init; }

    public Deadlines Deadlines { get; init; } = Deadlines.Usual;

    public int MinutesWithin { get; init; } = 10;

    public int? CallIn { get; init; }

    public IReadOnlyList<StandingItem> StandingItems { get; init; } = StandingItem.Usual;

    public static BoardDraft Of(Board one) => new()
    {
        Code = one.Code,
        Title = one.Title,
        Tier = one.Tier,
        ReportsTo = one.ReportsTo,
        Frequency = one.Frequency,
        Place = one.Place,
        IsPublic = one.IsPublic,
        Quorum = one.Quorum,
        Deadlines = one.Deadlines,
        MinutesWithin = one.MinutesWithin,
        CallIn = one.CallIn,
        StandingItems = one.StandingItems,
    };

    public Checked<Board> Add(GovernanceView view, DateTimeOffset at) => Check(view, self: null)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Code = Code.Trim(), Title = Title.Trim() }));

    public Checked<Board> Edit(GovernanceView view, Board before) => Check(view, before)
        .Unless(Code.Trim() == before.Code, "code", "The code stays; the board’s addresses are made of it.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view, Board? self) => new Problems()
        .Required(Title, "title", "Say what the board is called.")
        .Unless(Reference.IsCode(Code.Trim()), "code", "A code has up to 20 letters, figures and hyphens, and starts with a letter.")
        .Unless(self is not null || view.BoardBy(Code.Trim()) is null, "code", "Another board has this code.")
        .Unless(ReportsTo.All(id => view.Board(id) is not null), "reportsTo", "One of the boards that it reports to is not recorded.")
        .Unless(self is null || !view.ReportsTo(ReportsTo, self.Id), "reportsTo", "A board cannot report to itself, not even by way of others.")
        .Unless(Frequency is null || Frequency.Every > 0, "frequency", "Say after how many weeks, months or quarters it meets again.")
        .Unless(Frequency?.Weekday is not (DayOfWeek.Saturday or DayOfWeek.Sunday), "frequency", "A board meets on a working day. Choose a weekday.")
        .Unless(Quorum is null || Quorum.IsSaid, "quorum", "Give a number of members, or a share such as 1 in 4.")
        .Unless(Deadlines.IsInOrder, "deadlines", "Drafts come first, then comments, then sign-off, then dispatch.")
        .Unless(MinutesWithin > 0, "minutesWithin", "Say within how many working days the minutes go out.")
        .Unless(CallIn is null or > 0, "callIn", "Give the working days, or leave it empty.")
        .Unless(StandingItems.All(one => !string.IsNullOrWhiteSpace(one.Title)), "standingItems", "Give each standing item a title.");

    private Board Fill(Board one) => one with
    {
        Title = Title.Trim(),
        Tier = Tier,
        ReportsTo = [.. ReportsTo.Distinct()],
        Frequency = Frequency,
        Place = Draft.Said(Place),
        IsPublic = IsPublic,
        Quorum = Quorum,
        Deadlines = Deadlines,
        MinutesWithin = MinutesWithin,
        CallIn = CallIn,
        StandingItems = StandingItems,
    };
}
