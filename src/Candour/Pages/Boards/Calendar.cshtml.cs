using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>The meetings that a board's frequency asks for in a time: looked at first, then put into the calendar.</summary>
public sealed class CalendarModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    private const int LongestInYears = 3;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "From", Description = "The rhythm is counted from this day")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Until", Description = "Up to three years later")]
    public DateOnly? Until { get; set; }

    /// <summary>The days that are chosen of those proposed, as the frequency has them.</summary>
    [BindProperty]
    public List<DateOnly> Days { get; set; } = [];

    public IReadOnlyList<ProposedMeeting> Proposed { get; private set; } = [];

    protected override FormFields Fields => FormFields.Deed("Meetings", () => InWords.List(Days.Select(InWords.Day)));

    public void OnGet() => Propose();

    public async Task<IActionResult> OnPostAsync()
    {
        Propose();
        var chosen = Proposed.Where(one => Days.Contains(one.Planned)).ToList();
        if (ModelState.IsValid && chosen.Count == 0) ModelState.AddModelError(nameof(Days), "Choose at least one day.");
        if (!ModelState.IsValid) return Page();
        return await SaveAsync(
            [.. chosen.Select(one => Change.Add(GovernanceChanges.MeetingPlanned, MeetingCalendar.Add(Board, one, Desk.Now(View))))],
            null, $"{InWords.Count(chosen.Count, "meeting")} {(chosen.Count == 1 ? "is" : "are")} in the calendar.");
    }

    private void Propose()
    {
        var known = Governance.MeetingsOf(Board.Id);
        From ??= known.Count == 0 ? Today : known.Select(one => one.PlannedFor ?? one.Day).Max();
        Until ??= From.Value.AddYears(1);
        if (Until < From) ModelState.AddModelError(nameof(Until), "The time ends before it begins.");
        else if (Until > From.Value.AddYears(LongestInYears)) ModelState.AddModelError(nameof(Until), $"Plan up to {LongestInYears} years at once.");
        else if (From.Value.Year < BankHolidays.FirstYear) ModelState.AddModelError(nameof(From), $"Bank holidays are known from {BankHolidays.FirstYear} on.");
        else Proposed = MeetingCalendar.Missing(Governance, Board, From.Value, Until.Value);
    }
}
