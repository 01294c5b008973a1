using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Somebody answers for another opinion than the rules find, until a day.</summary>
public sealed record OverrideDraft
{
    /// <summary>Nobody answers for longer without looking again.</summary>
    public const int MostMonths = 6;

    public Opinion? Opinion { get; init; }

    public string? Reason { get; init; }

    public DateOnly? Until { get; init; }

    /// <param name="by">Who answers for it.</param>
    /// <remarks>Where one holds already, this is its next version.</remarks>
    public Checked<OpinionOverride> Add(Assessment now, Guid of, string by, DateOnly today, DateTimeOffset at) => new Problems()
        .Unless(Opinion is not null, "opinion", "Choose the opinion.")
        .Unless(Opinion is null || Opinion != now.Found, "opinion", "The rules find this opinion by themselves.")
        .Required(Reason, "reason", "Say why the rules do not see it as it is.")
        .Unless(Until is not null, "until", "Give the last day on which it holds.")
        .Unless(!(Until < today), "until", "That day is past.")
        .Unless(!(Until > today.AddMonths(MostMonths)), "until", $"Nobody can answer for it for longer than {MostMonths} months.")
        .Or(() => new OpinionOverride { Id = now.Override?.Id ?? Record.NewId(at), Of = of, Opinion = Opinion!.Value, Reason = Reason!.Trim(), By = by, From = today, Until = Until!.Value });
}
