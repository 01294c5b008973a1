using Candour.Improvement;

namespace Candour.Governance;

/// <summary>When the meeting dealt with an item; its quorum is counted then.</summary>
public sealed record TakingDraft(TimeOnly? From, TimeOnly? To)
{
    public Checked<AgendaItem> Take(AgendaItem item) => new Problems()
        .Unless(item.Withdrawal is null, "from", "The item was withdrawn.")
        .Unless(From is not null, "from", "Say when the item began.")
        .Unless(!(To < From), "to", "The item ended before it began.")
        .Or(() => item with { TakenFrom = From, TakenTo = To });
}
