using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Candour.Governance;

namespace Candour.Pages.Boards;

/// <summary>A board as a person types it.</summary>
public sealed class BoardForm
{
    [Display(Name = "Name", Description = "For example, Children’s Services Improvement Board")]
    public string? Title { get; set; }

    [Display(Name = "Code", Description = "Short, such as CSIB. Its addresses are made of it, so it stays for good")]
    public string? Code { get; set; }

    [Display(Name = "What kind of board is it?")]
    public BoardTier Tier { get; set; } = BoardTier.Improvement;

    [Display(Name = "It reports to")]
    public List<Guid> ReportsTo { get; set; } = [];

    [Display(Name = "It meets every", Description = "A number, such as 6. Leave it empty for a board that meets when it is called")]
    public int? Every { get; set; }

    [Display(Name = "Weeks, months or quarters")]
    public FrequencyUnit Unit { get; set; }

    [Display(Name = "On a")]
    public DayOfWeek Weekday { get; set; } = DayOfWeek.Wednesday;

    [Display(Name = "At", Description = "For example, 18:00")]
    public TimeOnly? At { get; set; }

    [Display(Name = "Where it usually meets")]
    public string? Place { get; set; }

    [Display(Name = "Its meetings are open to the public")]
    public bool IsPublic { get; set; }

    [Display(Name = "Quorum", Description = "Voting members who must be there: a number such as 4, or a share such as 1 in 4. Leave it empty where the terms say nothing")]
    public string? Quorum { get; set; }

    [Display(Name = "Members who join by link count for the quorum")]
    public bool CountsVirtual { get; set; } = true;

    [Display(Name = "Drafts of papers")]
    public int? DraftDays { get; set; }

    [Display(Name = "Legal and finance comments")]
    public int? CommentDays { get; set; }

    [Display(Name = "Sign-off")]
    public int? SignOffDays { get; set; }

    [Display(Name = "Dispatch, in clear days")]
    public int? DispatchDays { get; set; }

    [Display(Name = "Draft minutes go out within", Description = "Working days after the meeting")]
    public int? MinutesWithin { get; set; }

    [Display(Name = "Decisions can be called in for", Description = "Working days. Leave it empty where its decisions are not called in")]
    public int? CallIn { get; set; }

    [Display(Name = "What stands on each agenda", Description = "One on each line. Apologies, declarations, minutes, matters arising, actions, the forward plan and urgent business are known by these words")]
    public string? StandingItems { get; set; }

    public static BoardForm New() => Of(new() { Id = Guid.Empty, Code = "", Title = "", Tier = BoardTier.Improvement });

    public static BoardForm Of(Board one) => new()
    {
        Title = one.Title,
        Code = one.Code,
        Tier = one.Tier,
        ReportsTo = [.. one.ReportsTo],
        Every = one.Frequency?.Every,
        Unit = one.Frequency?.Unit ?? FrequencyUnit.Weeks,
        Weekday = one.Frequency?.Weekday ?? DayOfWeek.Wednesday,
        At = one.Frequency?.At,
        Place = one.Place,
        IsPublic = one.IsPublic,
        Quorum = one.Quorum is { } quorum ? quorum.Number?.ToString(CultureInfo.InvariantCulture) ?? $"{quorum.Parts} in {quorum.Of}" : null,
        CountsVirtual = one.Quorum?.CountsVirtual ?? true,
        DraftDays = one.Deadlines.Draft,
        CommentDays = one.Deadlines.Comments,
        SignOffDays = one.Deadlines.SignOff,
        DispatchDays = one.Deadlines.Dispatch,
        MinutesWithin = one.MinutesWithin,
        CallIn = one.CallIn,
        StandingItems = string.Join('\n', one.StandingItems.Select(item => item.Title)),
    };

    /// <param name="before">The standing items as they were: one whose title stays keeps what it is.</param>
    public BoardDraft ToDraft(IReadOnlyList<StandingItem> before) => new()
    {
        Title = Title ?? "",
        Code = Code ?? "",
        Tier = Tier,
        ReportsTo = ReportsTo,
        Frequency = Every is { } every && At is { } at ? new(every, Unit, Weekday, at) : null,
        Place = Place,
        IsPublic = IsPublic,
        Quorum = ReadQuorum(),
        Deadlines = new(DraftDays ?? 0, CommentDays ?? 0, SignOffDays ?? 0, DispatchDays ?? 0),
        MinutesWithin = MinutesWithin ?? 0,
        CallIn = CallIn,
        StandingItems = [.. (StandingItems ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(title => before.FirstOrDefault(one => one.Title == title) ?? StandingLine.Read(title))],
    };

    public bool HasHourMissing => Every is not null && At is null;

    /// <summary>The form's field in which a problem of the draft is mended.</summary>
    public static string FieldOf(string problem) => problem switch
    {
        "frequency" => nameof(Every),
        "deadlines" => nameof(DraftDays),
        _ => problem,
    };

    private Quorum? ReadQuorum()
    {
        if (string.IsNullOrWhiteSpace(Quorum)) return null;
        var numbers = Quorum.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).OfType<int>().ToList();
        return numbers switch
        {
            [var number] => new(number, CountsVirtual: CountsVirtual),
            [var parts, var of] => new(null, parts, of, CountsVirtual),
            _ => new(Number: null),
        };
    }
}
