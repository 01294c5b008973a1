using Candour.Practice;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>A page about children's records.</summary>
public abstract class PracticePage(Desk desk) : ProgrammePage(desk)
{
    public PracticeView Practice => PracticeView.Of(View.Snapshot);

    /// <summary>The days on which the council works.</summary>
    protected WorkingCalendar Calendar => Governance.Calendar;
}

/// <summary>A page about one load, by the day of its lists.</summary>
public abstract class LoadPage(Desk desk) : PracticePage(desk)
{
    [FromRoute(Name = "load")]
    public string Reference { get; set; } = "";

    public PracticeLoad Load => Practice.By(Reference)!;

    /// <summary>The load's name in a sentence and as a heading.</summary>
    public string Title => Load.Name(View);

    protected override IActionResult? Instead() => Practice.By(Reference) is null ? NotFound() : base.Instead();
}
