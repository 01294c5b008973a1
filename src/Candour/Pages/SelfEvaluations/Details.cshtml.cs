using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.SelfEvaluations;

/// <summary>What the council says of its own practice, beside what evidence supports.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : SelfEvaluationPage(desk)
{
    public IReadOnlyList<EvaluatedArea> Areas { get; private set; } = [];

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public string Sentence
    {
        get
        {
            var (judged, answered) = (Areas.Count(one => one.Said.Grade is not null), SelfEvaluationList.Questions.Count(one => one.Answer(Evaluation) is not null));
            return $"{judged} of {InWords.Count(Areas.Count, "area")} {(judged == 1 ? "is" : "are")} judged, and {answered} of {SelfEvaluationList.Questions.Count} questions {(answered == 1 ? "is" : "are")} answered.";
        }
    }

    public async Task OnGetAsync()
    {
        Areas = EvaluatedArea.Of(Evaluation, AssuranceView.Of(View), Today);
        Story = RecordStory.Of(await history.AboutAsync(Desk.Authority, Evaluation.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Title", "On", "Framework");
    }
}
