using Candour.Governance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>A page that shows one paper.</summary>
public abstract class PaperPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Paper Paper => Governance.Paper(Id)!;

    public string Address => Links.Paper(Id);

    internal PaperPlace Place => PaperPlace.Of(Paper, Governance);

    protected override IActionResult? Instead() => Governance.Paper(Id) is null ? NotFound() : null;
}

/// <summary>A page that changes one paper.</summary>
public abstract class PaperChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Paper Paper => Governance.Paper(Id)!;

    public override string Back => Links.Paper(Id);

    protected override IActionResult? Instead() => Governance.Paper(Id) is { Withdrawal: null } ? base.Instead() : NotFound();
}
