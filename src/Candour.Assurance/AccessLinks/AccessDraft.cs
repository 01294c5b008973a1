using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A link of access as a form says it.</summary>
public sealed record AccessDraft
{
    public const int MostDays = 90;

    public string? For { get; init; }

    public SharedPart? Part { get; init; }

    /// <summary>References of recommendations.</summary>
    public string? Recommendations { get; init; }

    public Guid? Visit { get; init; }

    /// <summary>How many days it opens, today included.</summary>
    public int? Days { get; init; }

    /// <param name="today">By the real clock.</param>
    public Checked<AccessLink> Add(ProgrammeView view, string by, string keyHash, DateTimeOffset at, DateOnly today)
    {
        var found = Draft.References(Recommendations).Distinct(StringComparer.OrdinalIgnoreCase).Select(one => (Reference: one, view.RecommendationBy(one)?.Id)).ToList();
        return new Problems()
            .Required(For, "for", "Say who gets it.")
            .Unless(Part is not null, "part", "Choose what it opens.")
            .Unless(found.TrueForAll(one => one.Id is not null), "recommendations", $"No recommendation is called {InWords.List(found.Where(one => one.Id is null).Select(one => one.Reference))}.")
            .Unless(Part is not SharedPart.Recommendations || found.Count > 0, "recommendations", "Name the recommendations.")
            .Unless(Part is not SharedPart.Visit || Visit is { } visit && view.Snapshot.Find<Visit>(visit) is not null, "visit", "Choose the visit.")
            .Unless(Days is > 0 and <= MostDays, "days", $"Give a number of days from 1 to {MostDays}.")
            .Or(() => new AccessLink
            {
                Id = Record.NewId(at),
                Number = Numbering.Next("AL", view.Snapshot.All<AccessLink>().Select(one => one.Number)),
                For = For!.Trim(),
                Part = Part!.Value,
                Recommendations = Part is SharedPart.Recommendations ? [.. found.Select(one => one.Id!.Value).Distinct()] : [],
                Visit = Part is SharedPart.Visit ? Visit : null,
                Until = today.AddDays(Days!.Value - 1),
                By = by,
                KeyHash = keyHash,
            });
    }

    /// <param name="today">By the real clock.</param>
    public static Checked<AccessLink> Revoke(AccessLink link, DateOnly today) => new Problems()
        .Unless(link.StateOn(today) is AccessState.Open, "", "It opens no longer.")
        .Or(() => link with { RevokedOn = today });
}
