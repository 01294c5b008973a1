using System.Globalization;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>What was found in a closed round, every share with its interval, and what it counts for.</summary>
public sealed class ResultsModel(Desk desk) : RoundPage(desk)
{
    private RoundResults? _results;

    public RoundResults Results => _results ??= Audits.Results(Round);

    public AuditForm AuditForm => Audits.FormOf(Round);

    public RoundStrength Strength => RoundStrength.Of(Round, AuditForm.Kind, Results);

    public Evidence? Evidence => RoundEvidence.Of(AssuranceView.Of(View), Round);

    public IReadOnlyList<ThemeEffect> Effects => ThemeEffect.Of(Audits, Round);

    public string NameOf(Guid person) => Describe.Name(person, View);

    public static string Words(Kappa kappa) => kappa switch
    {
        { Value: null } => "none",
        { Lower: null } => Two(kappa.Value),
        _ => $"{Two(kappa.Value)}, interval {Two(kappa.Lower)} to {Two(kappa.Upper)}",
    };

    protected override IActionResult? Instead() => Audits.RoundBy(Number) is not { } round ? NotFound() : round.ClosedOn is null ? LocalRedirect(Keep(Links.Round(round))) : null;

    private static string Two(double? number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.00}");
}
