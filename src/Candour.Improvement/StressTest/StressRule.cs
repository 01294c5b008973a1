namespace Candour.Improvement;

/// <summary>One weakness that a plan can have, looked for by rule.</summary>
/// <param name="Code">Short and lasting: waivers and files carry it.</param>
/// <param name="Title">What is wrong with what it finds.</param>
public abstract record StressRule(string Code, string Title)
{
    /// <summary>At most one weakness for each subject.</summary>
    public abstract IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today);
}

/// <summary>What a rule found: about what, in a sentence, and where it is mended.</summary>
/// <param name="Kind">The subject's kind of record: action, recommendation, plan or post.</param>
/// <param name="Reference">What people call the subject.</param>
/// <param name="Field">The field of the subject that mends it.</param>
public sealed record Weakness(string Kind, Guid Subject, string Reference, string Sentence, string Field)
{
    public static Weakness Of(PlanAction action, string sentence, string field) => new("action", action.Id, action.Reference, sentence, field);

    public static Weakness Of(Recommendation one, string sentence, string field) => new("recommendation", one.Id, one.Reference, sentence, field);

    internal static Weakness Of(Plan plan, string sentence, string field) => new("plan", plan.Id, plan.Code, sentence, field);

    internal static Weakness Of(Post post, string sentence, string field) => new("post", post.Id, post.Title, sentence, field);
}

/// <summary>A rule that looks at one open action at a time.</summary>
public abstract record ActionRule(string Code, string Title) : StressRule(Code, Title)
{
    public sealed override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today) =>
        view.OpenActions(today).Select(action => Look(view, action, today)).OfType<Weakness>();

    protected abstract Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today);
}
