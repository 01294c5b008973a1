using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>What a board did in a year, for its yearly review: counts, each with the meetings behind it.</summary>
public sealed class ReviewModel(Desk desk) : BoardPage(desk)
{
    private const int MonthsAhead = 3;

    /// <summary>The first day; a year before the last where it is not said.</summary>
    [FromQuery]
    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    /// <summary>The last day; today where it is not said.</summary>
    [FromQuery]
    [Display(Name = "Last day")]
    public DateOnly? To { get; set; }

    public DateOnly Last => To ?? Today;

    public DateOnly First => From is { } from && from <= Last ? from : Last.AddYears(-1).AddDays(1);

    public BoardReview Review { get; private set; } = null!;

    public IReadOnlyList<string> AttendanceTitles { get; } = ["Meetings held", "Present", "By link", "Substitute came", "Apologies", "Absent"];

    public string Sentence => $"From {InWords.Day(First)} to {InWords.Day(Last)} the board met {InWords.Times(Review.Held.Count)}.";

    public IEnumerable<(string What, IReadOnlyList<Meeting> Meetings)> Counts =>
    [
        ("Held", Review.Held),
        ("Cancelled", Review.Cancelled),
        ("Moved to another day or hour", Review.Moved),
        ("Agenda went out after the last day", Review.Late),
        ("Without a quorum at an item", Review.WithoutQuorum),
        ("Draft minutes later than the board’s rule", Review.MinutesLate),
    ];

    public string TermsInWords => Review.Terms switch
    {
        null => "No terms of reference are agreed.",
        { ReviewBy: { } by } when Review.AreTermsDue(Today) => $"The terms of reference should have been looked at again by {InWords.Day(by)}.",
        { ReviewBy: { } by } => $"The terms of reference are to be looked at again by {InWords.Day(by)}.",
        _ => "The terms of reference do not say when they are looked at again.",
    };

    public IReadOnlyList<Membership> Ending =>
        [.. Governance.MembersOn(Board.Id, Today).Where(one => one.To is { } to && to <= Today.AddMonths(MonthsAhead)).OrderBy(one => one.To)];

    /// <summary>In the order of the titles.</summary>
    public static IEnumerable<int> Counted(AttendanceCount one) => [one.Expected, one.Present, one.Virtual, one.Substituted, one.Apologies, one.Absent];

    public void OnGet()
    {
        (From, To) = (First, Last);
        Review = BoardReview.Of(Governance, Board, First, Last);
    }
}
