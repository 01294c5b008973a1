using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A round as a page says it.</summary>
public sealed record RoundDraft
{
    public Guid? Form { get; init; }

    public string? Title { get; init; }

    /// <summary>Any day of the month.</summary>
    public DateOnly? Month { get; init; }

    public CaseChoice? Choice { get; init; }

    public EvidenceLine? Line { get; init; }

    public string? Collector { get; init; }

    /// <summary>A team and a number on each line; a number alone where teams are not told apart.</summary>
    public string? Targets { get; init; }

    public int? ModerateEvery { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Visit { get; init; }

    public Checked<AuditRound> Add(AuditsView view, DateTimeOffset at) => Make(view, null, () => new AuditRound
    {
        Id = Record.NewId(at), Number = NextNumber(view), Title = "", Form = default, Month = default, Choice = default, Line = default, Collector = "",
    });

    public Checked<AuditRound> Change(AuditsView view, AuditRound before) => Make(view, before, () => before);

    /// <summary>AR-13 after AR-12.</summary>
    public static string NextNumber(AuditsView view) =>
        $"AR-{view.Rounds.Select(one => int.TryParse(one.Number.AsSpan(3), out var number) ? number : 0).DefaultIfEmpty().Max() + 1}";

    private Checked<AuditRound> Make(AuditsView view, AuditRound? before, Func<AuditRound> start)
    {
        var (targets, unread) = Read(Targets);
        var begun = before is not null && view.CasesOf(before).Count > 0;
        return new Problems()
            .Required(Title, "title", "Say what the round is called.")
            .Unless(Form is { } form && view.Form(form)?.Current is not null, "form", "Choose a form that is in use.")
            .Unless(!begun || Form == before!.Form, "form", "Cases are chosen already, for the form as it was.")
            .Unless(Month is not null, "month", "Give the month.")
            .Unless(Choice is not null, "choice", "Say how the cases are chosen.")
            .Unless(!begun || Choice == before!.Choice, "choice", "Cases are chosen already, in another way. Make another round, so that the two are not counted together.")
            .Unless(Line is not null, "line", "Say who audits.")
            .Required(Collector, "collector", "Say which post or body answers for the audit.")
            .Unless(unread is null, "targets", $"“{unread}” does not end with a number of cases.")
            .Unless(targets.Count > 0 || unread is not null, "targets", "Say how many cases are to be audited.")
            .Unless(Choice is not CaseChoice.ByTeam || targets.TrueForAll(one => one.Team is not null), "targets", "To draw from each team, say the team before each number.")
            .Unless(targets.DistinctBy(one => one.Team, StringComparer.OrdinalIgnoreCase).Count() == targets.Count, "targets", "A team is named twice.")
            .Unless(ModerateEvery is null or (>= 0 and <= 20), "moderateEvery", "Give a number from 0 to 20.")
            .Unless(before?.ClosedOn is null, "title", "The round is closed.")
            .Or(() => start() with
            {
                Form = Form!.Value,
                Title = Title!.Trim(),
                Month = new(Month!.Value.Year, Month.Value.Month, 1),
                Choice = Choice!.Value,
                Line = Line!.Value,
                Collector = Collector!.Trim(),
                Targets = targets,
                ModerateEvery = ModerateEvery ?? 0,
                Due = Due,
                Visit = Visit,
            });
    }

    /// <summary>“North 6” gives the team and the number; “30” the number alone.</summary>
    private static (List<TeamTarget> Targets, string? Unread) Read(string? text)
    {
        var targets = new List<TeamTarget>();
        foreach (var line in Draft.Lines((text ?? "").Split('\n')))
        {
            var cut = line.LastIndexOf(' ') + 1;
            if (!int.TryParse(line.AsSpan(cut), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) || cases == 0) return (targets, line);
            targets.Add(new(cut == 0 ? null : line[..cut].TrimEnd(' ', ',', ':'), cases));
        }
        return (targets, null);
    }
}
