using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who sets the matrix has a site of their own: others read its bands.</summary>
public sealed class RiskMatrixTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_council_sets_its_own_matrix_but_no_step_that_is_used_goes()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/settings/risks"), new Dictionary<string, string> { ["Form.Likelihoods"] = "Rare\nUnlikely\nLikely" });
        page.Text(".govuk-error-summary").ShouldContain("was scored on a step that would be gone");

        await manager.SubmitAsync(await manager.OpenAsync("/settings/risks"), new Dictionary<string, string> { ["Form.Appetite"] = "9", ["Form.Bands"] = "1 Green green\n10 Amber orange\n15 Red red" });
        (await manager.OpenAsync("/risks")).Text("main").ShouldContain("Red");
        (await manager.OpenAsync("/settings")).Text("main").ShouldContain("A score of up to 9");
    }
}
