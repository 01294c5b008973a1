using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>What rounds on one form found, month by month; what was drawn at random apart from what was not.</summary>
public sealed class OverTimeModel(Desk desk) : ProgrammePage(desk)
{
    private static readonly string[] Columns = ["Month", "Round", "Good or better", "95 % interval", "Moderated"];

    [FromQuery(Name = "form")]
    public string? Code { get; set; }

    public AuditsView Audits => AuditsView.Of(View);

    /// <summary>The form that was asked for, or the one with the most closed rounds.</summary>
    public AuditForm? Shown => Code is { } code ? Audits.FormBy(code) : Audits.Forms.MaxBy(form => Audits.Rounds.Count(one => one.Form == form.Id && one.ClosedOn is not null));

    public IReadOnlyList<RoundSeries> Series => Shown is { } form ? RoundSeries.Of(Audits, form) : [];

    protected override IActionResult? Instead() => Code is not null && Shown is null ? NotFound() : null;

    /// <param name="series">Of two rounds or more.</param>
    public static ProcessChart Chart(RoundSeries series) => new()
    {
        Title = Message(series),
        Subtitle = $"Per cent of audited cases that are good or better. {(series.IsRandom ? "Cases drawn at random, from one list or from each team" : AuditNames.Of(series.Choice))}",
        Columns = Columns,
        Range = (0, 100),
        Points =
        [
            .. series.Rounds.Select(one => new ProcessPoint(
                one.Round.Month, one.Results.Good.Proportion.Value * 100, null, null, ProcessMark.Usual,
                [
                    InWords.Month(one.Round.Month), one.Round.Title, $"{one.Results.Good.Count} of {one.Results.Good.Of}, {one.Results.Good.Percent}",
                    MeasureWords.Interval(one.Results.Good.Proportion) ?? "", $"{one.Results.Agreement.Cases}",
                ])),
        ],
    };

    /// <summary>The last round beside the first, and whether that is more than chance.</summary>
    private static string Message(RoundSeries series)
    {
        var (first, last) = (series.Rounds[0].Results.Good, series.Rounds[^1].Results.Good);
        var told = first.Overlaps(last) ? "the intervals overlap, so this may be chance" : first.Proportion.Value < last.Proportion.Value ? "better by more than chance" : "worse by more than chance";
        return $"{last.Count} of {last.Of} good or better, {first.Count} of {first.Of} in {InWords.Month(series.Rounds[0].Round.Month)}: {told}";
    }
}
