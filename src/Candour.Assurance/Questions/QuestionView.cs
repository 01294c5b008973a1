using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>The ready questions, how often each was asked and what came of it.</summary>
public sealed class QuestionView
{
    private readonly ILookup<string, Challenge> _challenges;
    private readonly ILookup<string, AskedQuestion> _notes;

    private QuestionView(Snapshot snapshot)
    {
        Book = snapshot.All<QuestionBook>() is [var book, ..] ? book : null;
        var kept = Book?.Questions ?? [];
        All = [.. kept, .. StandardQuestions.All.Where(one => !kept.Any(other => other.Code == one.Code))];
        _challenges = snapshot.All<Challenge>().Where(one => one.QuestionCode is not null).ToLookup(one => one.QuestionCode!);
        _notes = snapshot.All<AskedQuestion>().ToLookup(one => one.Code);
    }

    public static QuestionView Of(Snapshot snapshot) => snapshot.Derive(one => new QuestionView(one), typeof(QuestionBook), typeof(Challenge), typeof(AskedQuestion));

    public static QuestionView Of(ProgrammeView programme) => Of(programme.Snapshot);

    /// <summary>Null until the council adds or retires a question.</summary>
    public QuestionBook? Book { get; }

    /// <summary>In the council's order, retired ones among them; what came with a later edition of the program stands at the end.</summary>
    public IReadOnlyList<ReadyQuestion> All { get; }

    /// <summary>Those that are offered.</summary>
    public IEnumerable<ReadyQuestion> Offered => All.Where(one => !one.IsRetired);

    /// <summary>The offered ones that fit what is challenged, those that fit best first.</summary>
    public IEnumerable<ReadyQuestion> For(ChallengeAim aim)
    {
        QuestionSituation[] situations = aim switch
        {
            ChallengeAim.Claim => [QuestionSituation.Rating, QuestionSituation.Completion],
            ChallengeAim.Figure => [QuestionSituation.Figure],
            ChallengeAim.Date => [QuestionSituation.Completion],
            _ => [QuestionSituation.Figure, QuestionSituation.Audit, QuestionSituation.Rating],
        };
        return situations.SelectMany(situation => Offered.Where(one => one.For == situation));
    }

    public ReadyQuestion? By(string code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>The challenges that were raised with it.</summary>
    public IReadOnlyList<Challenge> Challenges(ReadyQuestion question) => [.. _challenges[question.Code]];

    /// <summary>Where it was asked in a meeting without a challenge.</summary>
    public IEnumerable<AskedQuestion> Notes(ReadyQuestion question) => _notes[question.Code];

    /// <summary>What was asked under an item of a meeting without a challenge.</summary>
    public static IEnumerable<AskedQuestion> AskedUnder(Guid meeting, Guid item, Snapshot snapshot) => snapshot.About<AskedQuestion>(meeting).Where(one => one.Item == item);

    /// <summary>How often it was asked, with a challenge or without.</summary>
    public int TimesAsked(ReadyQuestion question) => Challenges(question).Count + Notes(question).Count();
}
