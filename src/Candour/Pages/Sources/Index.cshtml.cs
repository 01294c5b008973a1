using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Sources;

/// <summary>Where the recommendations come from.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public IReadOnlyList<SourceCoverage> Sources { get; private set; } = [];

    public void OnGet() => Sources = Coverage.Of(View, Today).Sources;
}
