using Candour.Assurance;
using Candour.Governance;
using Candour.Performance;

namespace Candour.Example;

/// <summary>What members, advisers and auditors doubted in Eastmere’s two years, and what became of it.</summary>
internal sealed class Challenges(Story story, Cast cast, Recommendations recommendations)
{
    public void Tell()
    {
        Add(new(2017, 9, 4), "chair", new(QuestionSituation.Rating, "How many has somebody read, and who?", "Few claims survive it that rest on what was sent out.", "The chair of the improvement board"));
        foreach (var text in ChallengeText.Read("challenges.txt")) Tell(text);
    }

    /// <summary>A question of the council’s own.</summary>
    private void Add(DateOnly on, string by, ReadyQuestionDraft question)
    {
        var at = OfficeHours.On(on, "question");
        story.Then(at, cast.Title(by), null, view => [story.Add(AssuranceChanges.QuestionsChanged, question.Add(QuestionView.Of(view.Programme), at).Required with { Id = Identity.Of(at, 0, "questions") })]);
    }

    private void Tell(ChallengeText text)
    {
        // What is said in an evening's meeting is written down by its clerk on the next day.
        var day = text.At is null ? text.On : Meetings.DayAfter(text.On);
        var what = $"challenge {text.On:O} {text.What}";
        var (at, clerk) = (OfficeHours.On(day, what), text.At is { } there ? cast.Title(Boards.By(there.Board).ClerkOf) : null);
        var id = Identity.Of(at, 0, what);
        story.Then(at, clerk ?? cast.Title(text.By), null, view =>
        {
            var item = text.At is { } place ? Item(view, place.Board, text.On, line => line.Item.Title.StartsWith(place.Item, StringComparison.Ordinal)) : null;
            var draft = new ChallengeDraft(text.Aim, Target(text, view))
            {
                Question = text.Question, QuestionCode = text.Ready, WouldAnswer = text.WouldAnswer, RaisedOn = text.On, PutTo = cast.Id(text.PutTo), AnswerDue = text.Due, Meeting = item?.Meeting, Item = item?.Id,
            };
            return [story.Add(AssuranceChanges.ChallengeRaised, draft.Raise(ChallengeView.Of(view.Programme), new(cast.Title(text.By), cast.Id(text.By)), clerk, at, day).Required with { Id = id })];
        });
        foreach (var happened in text.Happened) Follow(text, id, happened);
    }

    private void Follow(ChallengeText text, Guid id, ChallengeHappening happened)
    {
        var raiser = cast.Title(text.By);
        switch (happened.Kind)
        {
            case "answer":
                var who = cast.Title(happened.First);
                Change(id, happened, who, AssuranceChanges.ChallengeAnswered, (view, one) => ChallengeSteps.Answer(view, one, happened.Words, happened.Evidence, who, cast.Id(happened.First), happened.On).Required);
                break;
            case "end":
                Change(id, happened, raiser, AssuranceChanges.ChallengeEnded, (view, one) => End(happened).End(view, one, raiser, happened.On).Required);
                break;
            default:
                Change(id, happened, raiser, AssuranceChanges.ChallengeReopened, (_, one) => ChallengeSteps.Reopen(one, happened.Words, DataText.Day(happened.First), raiser, happened.On).Required);
                break;
        }
    }

    private static EndDraft End(ChallengeHappening happened) => happened.First switch
    {
        "accepted" => new() { How = ChallengeOutcome.Accepted, Words = happened.Words, Action = happened.Second },
        "rebutted" => new() { How = ChallengeOutcome.Rebutted, Words = happened.Words, Evidence = happened.Evidence },
        _ => new() { How = ChallengeOutcome.ResidualDoubt, Words = happened.Words, LookAgainOn = DataText.Day(happened.Second) },
    };

    private void Change(Guid id, ChallengeHappening happened, string by, string type, Func<ChallengeView, Challenge, Challenge> how) => story.Then(
        OfficeHours.On(happened.On, $"{happened.Kind} {id}"), by, null, view => [story.Alter<Challenge>(type, id, one => how(ChallengeView.Of(view.Programme), one))]);

    private Guid Target(ChallengeText text, GovernanceView view) => text.Aim switch
    {
        ChallengeAim.Figure => MeasureView.Of(view.Programme).By(text.What)!.Id,
        ChallengeAim.Paper when text.What.Split('/') is [var board, var day, var number] => view.PapersOf(Item(view, board, DataText.Day(day), line => line.Number == number))[0].Id,
        _ when text.What.StartsWith("CSIP-", StringComparison.Ordinal) => Actions.IdOf(text.What),
        _ => recommendations.Id(text.What),
    };

    private static AgendaItem Item(GovernanceView view, string board, DateOnly day, Func<AgendaLine, bool> which) => view.AgendaOf(Meetings.IdOf(board, day)).First(which).Item;
}
