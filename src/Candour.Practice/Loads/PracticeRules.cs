using System.Globalization;
using Candour.Improvement;

namespace Candour.Practice;

/// <summary>The authority's own intervals for practice, and how long it keeps children's rows.</summary>
public sealed record PracticeRules : GuardedRecord
{
    /// <summary>Where the authority has not said how long.</summary>
    public const int UsualMonths = 24;

    public PracticeSettings Settings { get; init; } = new();

    /// <summary>Months from the day of the load on which children's rows are kept.</summary>
    public int KeepMonths { get; init; } = UsualMonths;

    public override string Name(ProgrammeView view) => "Rules of practice";

    public override IEnumerable<Said> Say(ProgrammeView view) =>
    [
        new("Child in need seen within", $"{Settings.NeedVisit} working days"),
        new("Child with a protection plan visited within", $"{Settings.ProtectionVisit} working days"),
        new("Most children for a worker", Settings.Caseload.ToString(CultureInfo.InvariantCulture)),
        new("Case discussed in supervision within", $"{Settings.Supervision} working days"),
        new("Pre-proceedings ended within", $"{Settings.PreProceedings} weeks"),
        new("Children’s rows kept for", InWords.Count(KeepMonths, "month")),
    ];
}

/// <summary>The rules as a form says them.</summary>
public sealed record PracticeRulesDraft(int? NeedVisit, int? ProtectionVisit, int? Caseload, int? Supervision, int? PreProceedings, int? KeepMonths)
{
    /// <param name="before">The rules as they stand; null where the authority has set none.</param>
    public Checked<PracticeRules> Set(PracticeRules? before, DateTimeOffset at) => new Problems()
        .Unless(NeedVisit is >= 1 and <= 250, "needVisit", "Give a number of working days from 1 to 250.")
        .Unless(ProtectionVisit is >= 1 and <= 250, "protectionVisit", "Give a number of working days from 1 to 250.")
        .Unless(Caseload is >= 1 and <= 200, "caseload", "Give a number of children from 1 to 200.")
        .Unless(Supervision is >= 1 and <= 250, "supervision", "Give a number of working days from 1 to 250.")
        .Unless(PreProceedings is >= 1 and <= 104, "preProceedings", "Give a number of weeks from 1 to 104.")
        .Unless(KeepMonths is >= 1 and <= 120, "keepMonths", "Give a number of months from 1 to 120.")
        .Or(() => (before ?? new() { Id = Ledger.Record.NewId(at) }) with
        {
            Settings = new(NeedVisit!.Value, ProtectionVisit!.Value, Caseload!.Value, Supervision!.Value, PreProceedings!.Value),
            KeepMonths = KeepMonths!.Value,
        });
}
