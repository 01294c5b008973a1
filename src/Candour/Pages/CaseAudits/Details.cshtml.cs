using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.CaseAudits;

/// <summary>One round: what is asked, how its cases were chosen, and how far it is. What was found is shown when it is closed.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RoundPage(desk)
{
    private static readonly string[] Told = ["Title", "Month", "Targets", "Due", "Visit", "Learned", "Actions"];

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public DateOnly? BackBy => RoundProgress.BackBy(Round, Governance.Calendar);

    public async Task OnGetAsync()
    {
        var entries = await history.AboutAsync(Desk.Authority, Round.Id, Desk.Until, HttpContext.RequestAborted);
        Story = RecordStory.Of([.. entries.Where(one => one.Subject == Round.Id)], kinds, View, Told);
    }
}
