namespace Candour.Improvement;

/// <summary>Somebody answers for a finding until a day; it is still shown.</summary>
public sealed record WaiverDraft(StressRule Rule, Guid Subject, string Reason, DateOnly? Until)
{
    public Checked<Waiver> Add(ProgrammeView view, DateTimeOffset at, DateOnly today, string by) => new Problems()
        .Unless(view.Snapshot.VersionOf(Subject) > 0, "subject", "What the finding is about is not recorded.")
        .Required(Reason, "reason", "Say why the plan can stand as it is.")
        .Unless(Until is not null, "until", "Give the last day on which this holds.")
        .Unless(!(Until < today), "until", "That day is past.")
        .Unless(!(Until > today.AddMonths(12)), "until", "Nobody can answer for it for longer than 12 months.")
        .Or(() => new Waiver
        {
            Id = Ledger.Record.NewId(at),
            Rule = Rule.Code,
            Finding = Rule.Title,
            Subject = Subject,
            Reason = Reason.Trim(),
            By = by,
            Until = Until!.Value,
        });
}
