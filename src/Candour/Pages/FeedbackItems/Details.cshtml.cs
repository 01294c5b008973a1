using Candour.Assurance;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.FeedbackItems;

/// <summary>One item of feedback: what was said, by which group, and what was done about it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<Feedback>(desk, history, kinds)
{
    public Evidence? Evidence => One.Evidence is { } id ? View.Snapshot.Find<Evidence>(id) : null;
}
