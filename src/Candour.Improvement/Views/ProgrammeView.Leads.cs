namespace Candour.Improvement;

/// <summary>A post that answers for an action, with whoever is in it.</summary>
public sealed record LeadPost(Post Post, Person? Holder)
{
    public string Title => Post.Title;
}

/// <summary>Who answers for what.</summary>
public sealed partial class ProgrammeView
{
    public Post? PostBy(Guid id) => Snapshot.Find<Post>(id);

    /// <summary>Whether a post or a person is recorded.</summary>
    public bool IsSomebody(Guid id) => Snapshot.Find<Ledger.Record>(id) is Post or Person;

    /// <summary>Whether a post or person is a person on a day: they themselves, or a post that they hold.</summary>
    public bool IsThe(Guid who, Guid person, DateOnly on) => who == person || PostBy(who)?.HolderOn(on) == person;

    public string PostTitle(Guid id) => PostBy(id)?.Title ?? "A post that is not recorded";

    public string? PersonName(Guid id) => Snapshot.Find<Person>(id)?.Name;

    /// <summary>In the action's own order: the first one leads.</summary>
    public IEnumerable<LeadPost> LeadsOf(PlanAction action, DateOnly day) => action.LeadsOn(day)
        .Select(PostBy).OfType<Post>().Distinct()
        .Select(post => new LeadPost(post, HolderOf(post, day)));

    /// <summary>Who answers for an action: the first of its posts that somebody is in; the first at all where they are all empty.</summary>
    public LeadPost? AnswersFor(PlanAction action, DateOnly day) =>
        LeadsOf(action, day).FirstOrDefault(one => one.Holder is not null) ?? LeadsOf(action, day).FirstOrDefault();

    public Person? HolderOf(Post post, DateOnly day) => post.HolderOn(day) is { } id ? Snapshot.Find<Person>(id) : null;

    public IEnumerable<string> DirectoratesOf(PlanAction action, DateOnly day) => action.LeadsOn(day)
        .Select(id => PostBy(id)?.Directorate).OfType<string>().Distinct();

    /// <summary>Every directorate that a post names.</summary>
    public IEnumerable<string> Directorates => Posts.Select(one => one.Directorate).OfType<string>().Distinct().Order();

    /// <summary>Every board or group that watches an action.</summary>
    public IEnumerable<string> Boards => Actions.SelectMany(one => one.MonitoredBy).Distinct().Order();
}
