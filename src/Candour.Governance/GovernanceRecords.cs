using Candour.Improvement;

namespace Candour.Governance;

/// <summary>The kinds of record of this project, by the name that the store's rows carry, and what people call them.</summary>
public static class GovernanceRecords
{
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["board"] = typeof(Board),
        ["termsOfReference"] = typeof(TermsOfReference),
        ["membership"] = typeof(Membership),
        ["meeting"] = typeof(Meeting),
        ["agendaItem"] = typeof(AgendaItem),
        ["topic"] = typeof(Topic),
        ["paper"] = typeof(Paper),
        ["minute"] = typeof(Minute),
        ["minutes"] = typeof(MeetingMinutes),
        ["phraseBook"] = typeof(PhraseBook),
        ["decision"] = typeof(Decision),
        ["boardAction"] = typeof(BoardAction),
        ["escalation"] = typeof(Escalation),
    };

    /// <summary>What people call a kind; null for one that is not of this project.</summary>
    public static string? Kind(string kind) => kind switch
    {
        "termsOfReference" => "Terms of reference",
        _ => Kinds.ContainsKey(kind) ? Telling.Label($"{char.ToUpperInvariant(kind[0])}{kind[1..]}") : null,
    };
}
