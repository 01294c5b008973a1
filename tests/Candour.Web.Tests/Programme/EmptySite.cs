namespace Candour.Web.Tests.Programme;

/// <summary>The real site over a new store without the example.</summary>
public sealed class EmptySite : SiteFixture
{
    protected override bool WithExample => false;
}
