using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Partners;

/// <summary>One partner: what the work is about, what was learned and what came of it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<Partner>(desk, history, kinds);
