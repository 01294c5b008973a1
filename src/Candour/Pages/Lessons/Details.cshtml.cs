using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Lessons;

/// <summary>One lesson: what happened, what was learned, who was told and what they did.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<Lesson>(desk, history, kinds);
