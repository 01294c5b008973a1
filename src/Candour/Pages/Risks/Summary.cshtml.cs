using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Risks;

/// <summary>What a board must know of the risks, on a page that prints.</summary>
public sealed class SummaryModel(Desk desk) : ProgrammePage(desk)
{
    public RiskSummary Summary { get; private set; } = null!;

    public void OnGet() => Summary = RiskSummary.Of(View, Today);

    /// <summary>CSIP-15.1, CSIP-15.2; else what holds it down already.</summary>
    public string Doing(Risk risk) => Mentioned.Write(risk.Actions, View) is { } actions ? actions : risk.Controls.Count > 0 ? InWords.List(risk.Controls) : "Nothing is recorded";
}

/// <summary>Risks under a heading, with a word on each.</summary>
/// <param name="None">What to say where there is none.</param>
public sealed record NamedRisks(string Title, string None, IReadOnlyList<RiskRow> Rows, Func<RiskRow, string> Word, ProgrammePage Page);
