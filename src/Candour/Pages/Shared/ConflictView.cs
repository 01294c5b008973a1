using Candour.Improvement;

namespace Candour.Pages.Shared;

/// <summary>Two people changed the same record: what the other one did, what this one typed, and the choice between them.</summary>
public sealed record ConflictView
{
    /// <summary>The prefix of the form's answers, by field: <c>Take[Due]</c> is <c>theirs</c> or <c>mine</c>.</summary>
    public const string Take = "Take";

    public const string Theirs = "theirs";

    public const string Mine = "mine";

    public required string Who { get; init; }

    public required DateTimeOffset? When { get; init; }

    /// <summary>What they did, as a timeline says it: "Date moved".</summary>
    public required string Deed { get; init; }

    public required IReadOnlyList<Difference> Changed { get; init; }

    /// <summary>What both versions say, where they differ. Empty where the form is a deed of its own, such as closing: then it is done as well or not.</summary>
    public IReadOnlyList<ConflictField> Fields { get; init; } = [];

    /// <summary>What this person typed, for a form that is a deed of its own.</summary>
    public IReadOnlyList<Said> Typed { get; init; } = [];

    /// <summary>Every field of the form, as sent, with the version that stands now: nothing has to be typed again.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Carried { get; init; }

    /// <summary>The record's page, for who leaves it as the other one left it.</summary>
    public required string Href { get; init; }

    /// <param name="now">What stands in the place of a field that says from which version the form was made.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Carry(IFormCollection sent, string field, string now) =>
    [
        .. sent.Where(one => one.Key != field && one.Key != "__RequestVerificationToken" && !one.Key.StartsWith($"{Take}[", StringComparison.Ordinal))
            .SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value ?? "")),
        KeyValuePair.Create(field, now),
    ];
}

/// <param name="Name">The form's property.</param>
/// <param name="Chosen">What is chosen to begin with: the side that changed it, where only one did.</param>
public sealed record ConflictField(string Name, string Label, string Theirs, string Mine, string? Chosen);
