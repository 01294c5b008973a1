using Candour.Assurance;

namespace Candour.Example;

/// <summary>What was found in each case of a round, such that it comes to what the file tells of all of them.</summary>
internal sealed class GradedCases
{
    private readonly RoundText _text;
    private readonly AuditForm _form;
    private readonly List<bool> _good;
    private readonly HashSet<int> _movedDown, _movedUp;

    public GradedCases(RoundText text, AuditForm form)
    {
        (_text, _form) = (text, form);
        // Good cases lie scattered: a step that has no divisor in common with the count reaches each place once.
        _good = [.. Enumerable.Range(0, text.Cases).Select(i => i * Step(text.Cases) % text.Cases < text.Good)];
        var moderated = Enumerable.Range(1, text.Cases).Where(place => text.Every > 0 && place % text.Every == 0).ToList();
        _movedDown = [.. moderated.Where(place => !_good[place - 1]).Take(text.Moved.Down)];
        _movedUp = [.. moderated.Where(place => _good[place - 1]).Take(text.Moved.Up)];
    }

    /// <summary>The judgement of the auditor, and the one that stands after moderation.</summary>
    public (string Given, string Standing) Of(int place)
    {
        var standing = Judged(_good[place - 1], place);
        return (_movedDown.Contains(place) ? Judged(isGood: true, place) : _movedUp.Contains(place) ? Judged(isGood: false, place) : standing, standing);
    }

    public IReadOnlyList<CaseAnswer> Answers(int place, string judgement)
    {
        var isGood = AnswerScale.Of(_form.Current!.Judgement.Kind).First(one => one.Code == judgement).IsGood is true;
        return [.. _form.Current.Questions.Select(question => Answer(question, place, judgement, isGood)).OfType<CaseAnswer>()];
    }

    public string Why(string standing) => AnswerScale.Of(_form.Current!.Judgement.Kind).First(one => one.Code == standing).IsGood is true
        ? "The direct work is in the file, under another heading, and it changed the plan." : "What was done is all there. It does not say what is different for the child.";

    private CaseAnswer? Answer(Question question, int place, string judgement, bool isGood) => question switch
    {
        { IsJudgement: true } => new(question.Id, [judgement], isGood ? "The plan says what is different now, and the child’s own words are in it." : "It records what was done, and not what changed."),
        { Kind: QuestionKind.Themes } => ThemesOf(place) is { Count: > 0 } themes ? new(question.Id, themes) : null,
        { Kind: QuestionKind.Voice } => new(question.Id, [isGood ? "shapes" : place % 5 == 0 ? "absent" : "recorded"]),
        { Kind: QuestionKind.MeetsGood } => new(question.Id, [isGood || place % 3 == 0 ? "meets" : "doesNotMeet"]),
        _ => null,
    };

    /// <summary>Cases below good have the themes first.</summary>
    private List<string> ThemesOf(int place)
    {
        var order = Enumerable.Range(1, _text.Cases).OrderBy(one => _good[one - 1]).ToList();
        return [.. _text.Themes.Index().Where(one => (order.IndexOf(place) + (one.Index * 5)) % _text.Cases < one.Item.Cases).Select(one => one.Item.Theme)];
    }

    private string Judged(bool isGood, int place) => _form.Current!.Judgement.Kind is QuestionKind.MeetsGood
        ? isGood ? "meets" : "doesNotMeet"
        : isGood ? "good" : place % 11 == 0 ? "inadequate" : "requiresImprovement";

    private static int Step(int cases) => new[] { 7, 11, 13 }.First(one => cases % one != 0);
}
