using Candour.Practice;

namespace Candour.Web.Tests.Practice;

/// <summary>A site whose analyst has loaded two quarters of a synthetic authority.</summary>
public sealed class PracticeFixture : SiteFixture
{
    private readonly SemaphoreSlim _once = new(1, 1);

    public async Task LoadOnceAsync(Visitor analyst)
    {
        await _once.WaitAsync();
        try
        {
            if (PracticeView.Of(await SnapshotAsync()).By("2018-08-31") is not null) return;
            foreach (var (day, seed) in new[] { ("2018-08-31", 1L), (Lists.Day, 2L) })
                (await analyst.LoadAsync(day, ("lists.xlsx", Lists.Workbook(day, 600, seed)))).QuerySelector(".govuk-notification-banner--success").ShouldNotBeNull();
        }
        finally
        {
            _once.Release();
        }
    }
}
