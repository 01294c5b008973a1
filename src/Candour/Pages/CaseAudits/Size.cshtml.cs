using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>How many cases to audit: to say how many are good, and to find one that is not.</summary>
public sealed class SizeModel(Desk desk) : ProgrammePage(desk)
{
    private const int MostCases = 1_000_000;

    [FromQuery]
    [Display(Name = "How many cases are there?")]
    public int? Cases { get; set; }

    [FromQuery]
    [Display(Name = "How near should the share be told?", Description = "In percentage points to either side: 10 tells 60 % from 70 %, and not from 65 %")]
    public int? Within { get; set; }

    [FromQuery]
    [Display(Name = "If so many of them are bad, at least one should be found", Description = "In per cent of all cases")]
    public int? Bad { get; set; }

    /// <summary>What the figures that were given come to; nothing where none was given.</summary>
    public IReadOnlyList<string> Answers { get; private set; } = [];

    public void OnGet()
    {
        if (Cases is null && Within is null && Bad is null) return;
        var problems = new Problems()
            .Unless(Cases is >= 1 and <= MostCases, nameof(Cases), "Give how many cases there are.")
            .Unless(Within is null or (>= 1 and <= 50), nameof(Within), "Give 1 to 50 percentage points.")
            .Unless(Bad is null or (>= 1 and <= 99), nameof(Bad), "Give 1 to 99 per cent.").Or(() => "").Problems;
        foreach (var one in problems) ModelState.AddModelError(one.Field, one.Message);
        if (!ModelState.IsValid || Cases is not { } cases) return;
        Answers = [.. Share(cases), .. Find(cases)];
    }

    private IEnumerable<string> Share(int cases) => Within is not { } within ? []
        : [$"To say what share is good to within {within} percentage points either way, audit {InWords.Count(SampleSize.ForProportion(cases, within / 100.0), "case")}, drawn at random."];

    private IEnumerable<string> Find(int cases)
    {
        if (Bad is not { } bad) yield break;
        var failing = Math.Max(1, (int)Math.Round(cases * bad / 100.0, MidpointRounding.AwayFromZero));
        var size = SampleSize.ToFind(cases, failing);
        yield return $"If {failing} of {cases} are bad, {InWords.Count(size, "case")} drawn at random hold at least one of them in 95 draws of 100.";
        yield return $"If none of {size} is bad, up to {Math.Round(100 * SampleSize.MostFailing(size), MidpointRounding.AwayFromZero)} per cent of a long list may still be, with the same confidence.";
    }
}
