namespace Candour.Ledger;

/// <summary>Who changed something: a person in a post, or the program itself.</summary>
/// <param name="Name">As the ledger shows it, for good: a post, or a name.</param>
/// <param name="User">The account, where a person was signed in.</param>
public sealed record Actor(string Name, Guid? User = null);

/// <summary>One change of one record, asked for.</summary>
/// <param name="Type">What happened, in the ledger's words: <c>action.due-date-moved</c>.</param>
/// <param name="Record">The state after the change; for a removal, the state before.</param>
/// <param name="Expected">The version that the change was made from; 0 for a new record.</param>
public sealed record Change(string Type, Record Record, int Expected, bool Removes = false)
{
    public static Change Add(string type, Record record) => new(type, record, 0);

    public static Change To(string type, Record after, int expected) => new(type, after, expected);

    public static Change Remove(string type, Record before, int expected) => new(type, before, expected, Removes: true);
}

/// <summary>Changes that are made together or not at all.</summary>
/// <param name="Reason">Why, in the words of the person who made them.</param>
/// <param name="Batch">Set where the changes can be undone as one step.</param>
/// <param name="At">When; the present where it is not said. Only a load of past records says it.</param>
public sealed record ChangeSet(
    Actor Actor, IReadOnlyList<Change> Changes, string? Reason = null, Guid? Batch = null, DateTimeOffset? At = null)
{
    public static ChangeSet Of(Actor actor, Change change, string? reason = null) => new(actor, [change], reason);
}
