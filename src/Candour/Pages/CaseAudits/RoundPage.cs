using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A page about one round of audits, named by its number in the address.</summary>
public abstract class RoundPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public AuditsView Audits => AuditsView.Of(View);

    public AuditRound Round => Audits.RoundBy(Number)!;

    public RoundProgress Progress => RoundProgress.Of(Audits, Round);

    protected override IActionResult? Instead() => Audits.RoundBy(Number) is null ? NotFound() : null;
}

/// <summary>A page that changes a round or something of it.</summary>
public abstract class RoundChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public AuditsView Audits => AuditsView.Of(View);

    public AuditRound Round => Audits.RoundBy(Number)!;

    public override string Back => Links.Round(Round);

    protected override IActionResult? Instead() => Audits.RoundBy(Number) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => value switch
    {
        CaseChoice choice => AuditNames.Of(choice),
        EvidenceLine line => AssuranceNames.Of(line),
        _ => base.Words(field, value),
    };
}

/// <summary>A page that changes one case of a round.</summary>
public abstract class CaseChangePage(Desk desk, Conflicts conflicts) : RoundChangePage(desk, conflicts)
{
    [FromRoute]
    public int Place { get; set; }

    public CaseState State => Audits.State(Round, Place)!;

    public override string Back => $"{Links.Round(Round)}/cases";

    protected override IActionResult? Instead() => base.Instead() ?? (Audits.State(Round, Place) is null ? NotFound() : null);
}
