using Candour.Improvement;
using Candour.Performance;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Settings;

/// <summary>What a council settles for itself, and where.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public PracticeView Practice => PracticeView.Of(View.Snapshot);

    public SuppressionMethod Suppression => MeasureView.Of(View).Suppression;

    public RiskMatrix Risks => RiskView.Of(View).Matrix;

    internal string? Refused => HttpContext.RequestServices.GetRequiredService<OwnRules>().Refused;

    public string Closures => View.Council?.Closures is { Count: > 0 } closures ? InWords.List(closures.Select(InWords.Day)) : "None besides weekends and bank holidays";
}
