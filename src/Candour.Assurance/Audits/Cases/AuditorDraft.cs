using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>An auditor as a page says it.</summary>
public sealed record AuditorDraft
{
    public Guid? Who { get; init; }

    public string? Team { get; init; }

    public string? Worker { get; init; }

    public bool Moderates { get; init; }

    public DateOnly? Until { get; init; }

    public Checked<CaseAuditor> Add(AuditsView view, DateTimeOffset at) => new Problems()
        .Unless(Who is not null, "who", "Choose a post or a person.")
        .Unless(Who is null || view.AuditorOf(Who.Value) is null, "who", "They are an auditor already.")
        .Or(() => Fill(new() { Id = Record.NewId(at), Who = Who!.Value }));

    public Checked<CaseAuditor> Change(CaseAuditor before) => new Problems().Or(() => Fill(before));

    private CaseAuditor Fill(CaseAuditor one) => one with { Team = Draft.Said(Team), Worker = Draft.Said(Worker), Moderates = Moderates, Until = Until };
}
