using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.AccessLinks;

/// <summary>A page about one link of access, named by its number in the address, that may change it.</summary>
public abstract class AccessLinkPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public AccessLink Link => Find()!;

    public override string Back => "/access-links";

    protected override IActionResult? Instead() => Find() is null ? NotFound() : base.Instead();

    private AccessLink? Find() => View.Snapshot.All<AccessLink>().FirstOrDefault(one => one.Number.Equals(Number, StringComparison.OrdinalIgnoreCase));
}
