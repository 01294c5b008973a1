using Candour.Assurance;
using Candour.Improvement;
using Candour.Pages.Assurance;
using Candour.Site;
using Candour.Time;

namespace Candour.Pages.Overview;

/// <summary>The programme on one page: how it stands, what is next, what changed, where the plan is weak.</summary>
public sealed class IndexModel(Desk desk, ClockRules rules) : ProgrammePage(desk)
{
    internal Headline Headline { get; private set; } = null!;

    internal IReadOnlyList<JudgedArea> Areas { get; private set; } = [];

    internal OverviewCharts Charts { get; private set; } = null!;

    /// <summary>How many of the claims evidence supports; null as long as nobody has given any.</summary>
    internal int? Evidenced { get; private set; }

    /// <summary>How many challenges are open.</summary>
    internal int Challenges => ChallengeView.Of(View).All.Count(one => one.IsOpen);

    internal AssuranceCharts Assurance { get; private set; } = null!;

    internal IReadOnlyList<NextDate> Dates { get; private set; } = [];

    internal ProgrammeEvent? LastBoard { get; private set; }

    internal ChangesSince? Changes { get; private set; }

    internal IReadOnlyList<WeakSpot> WeakSpots { get; private set; } = [];

    internal IReadOnlyList<StartTask> StartTasks { get; private set; } = [];

    /// <summary>There is nothing to stand on yet: the page says how to begin.</summary>
    public bool IsNew => View.Actions.Count == 0;

    /// <summary>Judged inadequate, 7 April 2017. Aim: good by summer 2019</summary>
    public string Caption => string.Join(". ", new[] { Judged, Aim }.OfType<string>());

    public void OnGet()
    {
        StartTasks = StartTask.Of(View);
        if (IsNew) return;
        Headline = Improvement.Headline.Of(View, Today);
        Areas = JudgedArea.Of(View);
        Charts = new(View, Today, Keep);
        var assurance = AssuranceView.Of(View);
        Assurance = new(assurance, Today);
        Evidenced = assurance.Evidence.Count == 0 ? null : ClaimedAgainstEvidenced.Of(assurance, Today).Evidenced;
        Dates = NextDates.Of(View, ProgrammeClocks.Of(View, Today, rules), Today);
        LastBoard = View.LastMeeting(Today);
        Changes = LastBoard is { } board ? ChangesSince.Of(View, board.On, Today) : null;
        WeakSpots = WeakSpot.Of(View, Today);
    }

    private string? Judged => Areas is [{ } first, ..]
        ? $"Judged {first.Grade.ToLowerInvariant()}{((first.By.Published ?? first.By.Dated) is { } day ? $", {InWords.Day(day)}" : "")}"
        : null;

    private string? Aim => View.Programme.Aim is { Length: > 0 } aim ? $"Aim: {char.ToLowerInvariant(aim[0])}{aim[1..]}" : null;
}
