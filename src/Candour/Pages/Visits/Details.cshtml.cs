using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Candour.Time;

namespace Candour.Pages.Visits;

/// <summary>One visit: what must be ready, what was shared, what was found.</summary>
public sealed class DetailsModel(Desk desk, ClockRules rules, History history, RecordKinds kinds) : VisitPage(desk)
{
    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    /// <summary>What is due by its day.</summary>
    public IReadOnlyList<ProgrammeClock> Clocks { get; private set; } = [];

    public Source? Letter => Visit.Letter is { } id ? View.Snapshot.Find<Source>(id) : null;

    public async Task OnGetAsync()
    {
        Clocks = [.. VisitClocks.StartedBy(Visit, ProgrammeClocks.Of(View, Today, rules))];
        Story = RecordStory.Of(await history.AboutAsync(Desk.Authority, Visit.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Title", "From", "To", "Letter", "Text", "What", "Area", "Progress", "Done on");
    }
}
