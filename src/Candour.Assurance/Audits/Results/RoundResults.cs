namespace Candour.Assurance;

/// <summary>What was found in the cases of a round: the moderated grade where there is one.</summary>
public sealed class RoundResults
{
    private readonly List<CaseState> _counted;
    private readonly Question _judgement;

    internal RoundResults(AuditForm form, IReadOnlyList<CaseState> states)
    {
        _judgement = form.Current!.Judgement;
        _counted = [.. states.Where(one => IsGood(one.Judgement) is not null)];
        Questions = [.. form.Current.Questions.Where(one => AnswerScale.Of(one.Kind).Count > 0).Select(QuestionResult)];
        Themes =
        [
            .. _counted.SelectMany(one => ThemesOf(one, form)).CountBy(one => one)
                .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => new ThemeResult(one.Key, new(one.Value, _counted.Count))),
        ];
        Agreement = AgreementOf(_counted);
    }

    /// <summary>How many cases have a judgement.</summary>
    public int Cases => _counted.Count;

    /// <summary>How many of them are good or better.</summary>
    public AuditShare Good => GoodOf(_counted);

    /// <summary>How many cases have each answer to the question by which they are counted, from the lowest.</summary>
    public IReadOnlyList<(AnswerOption Option, AuditShare Share)> Judgements =>
        [.. AnswerScale.Of(_judgement.Kind).Where(one => one.IsGood is not null).Select(option => (option, new AuditShare(_counted.Count(one => one.Judgement == option.Code), _counted.Count)))];

    public IReadOnlyList<(string? Team, AuditShare Good)> ByTeam =>
        [.. _counted.GroupBy(one => one.Case.Team, StringComparer.OrdinalIgnoreCase).OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Select(one => (one.Key, GoodOf([.. one])))];

    public IReadOnlyList<QuestionResult> Questions { get; }

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<ThemeResult> Themes { get; }

    /// <summary>Between auditors and moderators, on the question by which cases are counted.</summary>
    public Agreement Agreement { get; }

    /// <summary>For each auditor whose audits were moderated.</summary>
    public IReadOnlyList<(Guid Auditor, Agreement Agreement)> ByAuditor =>
        [.. _counted.Where(one => one.IsModerated).GroupBy(one => one.Audit!.By).Select(one => (one.Key, AgreementOf(one))).OrderByDescending(one => one.Item2.Cases)];

    /// <summary>In how many of its cases a theme was picked.</summary>
    public AuditShare ShareOf(string theme) => Themes.FirstOrDefault(one => one.Theme == theme)?.Share ?? new(0, Cases);

    private QuestionResult QuestionResult(Question question)
    {
        var answers = _counted.Select(one => one.Standing!.To(question.Id)?.Said is [var said, ..] ? said : null).OfType<string>().ToList();
        var options = AnswerScale.Of(question.Kind).Where(one => one.IsGood is not null).ToList();
        var told = answers.Count(one => options.Any(option => option.Code == one));
        return new(question, new(answers.Count(one => options.Any(option => option.IsGood is true && option.Code == one)), told));
    }

    private Agreement AgreementOf(IEnumerable<CaseState> states)
    {
        var scale = AnswerScale.Grades(_judgement.Kind);
        return new(GradeTable.Of(scale,
            from one in states
            where one.IsModerated
            let auditor = scale.Place(one.Given ?? "")
            let moderator = scale.Place(one.Moderated ?? "")
            where auditor is not null && moderator is not null
            select new Marks(auditor.Value, moderator.Value)));
    }

    private AuditShare GoodOf(List<CaseState> states) => new(states.Count(one => IsGood(one.Judgement) is true), states.Count);

    private bool? IsGood(string? judgement) => AnswerScale.Of(_judgement.Kind).FirstOrDefault(one => one.Code == judgement)?.IsGood;

    private static IEnumerable<string> ThemesOf(CaseState state, AuditForm form) =>
        form.Version(state.Standing!.Version)!.Questions.Where(one => one.Kind is QuestionKind.Themes).SelectMany(one => state.Standing.To(one.Id)?.Said ?? []).Distinct();
}

/// <param name="Good">Of the cases to which it applies.</param>
public sealed record QuestionResult(Question Question, AuditShare Good);

/// <param name="Share">Of the cases that were judged.</param>
public sealed record ThemeResult(string Theme, AuditShare Share);
