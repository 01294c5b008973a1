using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Evidence is taken back.</summary>
public sealed record WithdrawalDraft(string? Reason)
{
    public Checked<Evidence> Withdraw(Evidence evidence, DateOnly today) => new Problems()
        .Required(Reason, "reason", "Say what is wrong with it.")
        .Unless(evidence.Withdrawn is null, "reason", "It is withdrawn already.")
        .Or(() => evidence with { Withdrawn = new(today, Reason!.Trim()) });
}
