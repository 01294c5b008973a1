using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.EvidenceItems;

/// <summary>One item of evidence: what it speaks to, what it counts for and until when.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : EvidencePage(desk)
{
    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public Evidence? Superseded => Evidence.Supersedes is { } id ? View.Snapshot.Find<Evidence>(id) : null;

    public string Standing => EvidenceStanding.Words(Evidence, Assurance, Today);

    public async Task OnGetAsync() =>
        Story = ActionStory.Of(await history.AboutAsync(Desk.Authority, Evidence.Id, Desk.Until, HttpContext.RequestAborted), kinds, View);
}
