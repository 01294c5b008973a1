using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Training;

/// <summary>One course: who should go, who has been, cohort by cohort.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<Course>(desk, history, kinds)
{
    public TakeUp TakeUp => TakeUp.Of(View, One, Today);
}
