using Candour.Assurance;
using Candour.Site;

namespace Candour.Pages.SelfEvaluations;

/// <summary>Every self-evaluation, the latest first.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public IReadOnlyList<SelfEvaluation> All => SelfEvaluationList.Of(View);
}
