using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>A page about one item of evidence, named by its number in the address.</summary>
public abstract class EvidencePage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public AssuranceView Assurance => AssuranceView.Of(View);

    public Evidence Evidence => Assurance.By(Number)!;

    /// <summary>The file of what is restricted is for those who keep evidence, and those to whom it was handed over.</summary>
    public bool MaySeeFile => Evidence.Classification is not Classification.Restricted || Access.Allows(User, Permission.KeepEvidence) || HttpContext.Reach()?.IsHandedOver(Evidence) == true;

    protected override IActionResult? Instead() => Assurance.By(Number) is null ? NotFound() : null;
}

/// <summary>A page that changes an item of evidence.</summary>
public abstract class EvidenceChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public AssuranceView Assurance => AssuranceView.Of(View);

    public Evidence Evidence => Assurance.By(Number)!;

    public override string Back => Links.Evidence(Evidence);

    protected override IActionResult? Instead() => Assurance.By(Number) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => value switch
    {
        Shows shows => AssuranceNames.Of(shows),
        EvidenceMethod method => AssuranceNames.Of(method),
        EvidenceLine line => AssuranceNames.Of(line),
        Independence near => AssuranceNames.Of(near),
        Classification seen => AssuranceNames.Of(seen),
        _ => base.Words(field, value),
    };
}
