using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>How sure it is what a plan's own word for progress means here.</summary>
public enum ClaimMatch
{
    /// <summary>It is one of the programme's claims, by its name.</summary>
    Same,

    /// <summary>It is what councils usually mean by it; a person says yes or no.</summary>
    Usual,

    /// <summary>A colour that the programme does not use; it can be added as a claim of its own.</summary>
    Own,

    /// <summary>Nothing is known of it. It is kept as written.</summary>
    Unknown,
}

/// <param name="Written">As the plan writes it.</param>
/// <param name="Claim">What it would be here.</param>
public sealed record ClaimSuggestion(string Written, ClaimDefinition Claim, ClaimMatch Match);

/// <summary>What other plans' words for progress would be in a programme.</summary>
public static class ClaimWords
{
    private static readonly FrozenDictionary<string, Standing> Usual = new Dictionary<Standing, string[]>
    {
        [Standing.NotStarted] = ["grey", "gray", "white", "not started", "not yet started", "not begun", "not due", "planned", "pending", "to do"],
        [Standing.OffTrack] = ["red", "r", "off track", "off target", "delayed", "overdue", "late", "slipped", "behind schedule", "missed", "not achieved"],
        [Standing.AtRisk] = ["amber", "a", "orange", "at risk", "some concerns", "some slippage", "partly on track"],
        [Standing.OnTrack] = ["green", "g", "on track", "on target", "on schedule", "in progress", "underway", "under way"],
        [Standing.Complete] = ["blue", "b", "complete", "completed", "done", "closed", "finished", "achieved", "delivered", "implemented", "embedded"],
    }.SelectMany(one => one.Value, (one, word) => (word, one.Key)).ToFrozenDictionary(one => one.word, one => one.Key);

    public static ClaimSuggestion Suggest(Programme programme, string written)
    {
        var word = Plain(written);
        if (programme.Claims.FirstOrDefault(one => Plain(one.Name) == word || Plain(one.Code) == word) is { } same)
            return new(written, same, ClaimMatch.Same);
        if (Usual.TryGetValue(word, out var standing) && programme.Claims.FirstOrDefault(one => one.Standing == standing) is { } usual)
            return new(written, usual, ClaimMatch.Usual);
        return word is "yellow" or "y"
            ? new(written, new("yellow", "Yellow", "Between at risk and on track, as the imported plan uses it.", Standing.AtRisk, "yellow"), ClaimMatch.Own)
            : new(written, ClaimDefinition.Unknown(written), ClaimMatch.Unknown);
    }

    /// <summary>The programme with a claim of its own added in its place from worst to best.</summary>
    public static Programme With(Programme programme, ClaimDefinition own) => programme with
    {
        Claims = [.. programme.Claims.Where(one => one.Standing <= own.Standing && one.Code != own.Code), own,
            .. programme.Claims.Where(one => one.Standing > own.Standing && one.Code != own.Code)],
    };

    // "RAG: Green." and "green" are one word.
    private static string Plain(string written)
    {
        var word = written.Trim().Trim('.', '(', ')', '[', ']', '"', '“', '”').Trim();
        foreach (var before in (string[])["RAG:", "RAG", "Status:", "Rating:"])
            if (word.Length > before.Length && word.StartsWith(before, StringComparison.OrdinalIgnoreCase)) word = word[before.Length..].Trim();
        return word.Replace('-', ' ').ToLowerInvariant();
    }
}
