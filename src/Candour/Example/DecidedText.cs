using Candour.Governance;

namespace Candour.Example;

/// <summary>A decision as the file tells it: "decided text | reasons | alternatives".</summary>
internal sealed record DecidedText(DecisionDraft Draft)
{
    public bool IsKey { get; private set; }

    /// <summary>"called-in day | by whom | why".</summary>
    public (DateOnly On, string By, string Why)? CalledIn { get; private set; }

    /// <summary>What became of the call-in: "settled day stands words", or "settled day falls words".</summary>
    public (DateOnly On, bool Stands, string What)? Settled { get; private set; }

    /// <summary>What the plan’s own story tells of the same day.</summary>
    public List<(EffectKind Kind, string Action, string What)> Effects { get; } = [];

    public static DecidedText Read(string line)
    {
        var parts = DataText.List(line, '|');
        return new(new DecisionDraft { Text = parts[0], Reasons = parts.ElementAtOrDefault(1), Alternatives = parts.ElementAtOrDefault(2) });
    }

    public void Take(string kind, string rest)
    {
        var (first, after) = DataText.Cut(rest);
        switch (kind)
        {
            case "key":
                IsKey = true;
                break;
            case "called-in":
                CalledIn = DataText.List(rest, '|') is [var on, var by, var why] ? (DataText.Day(on), by, why) : throw new FormatException(rest);
                break;
            case "settled":
                var (outcome, what) = DataText.Cut(after);
                Settled = (DataText.Day(first), outcome == "stands", what);
                break;
            case "closes":
                Effects.AddRange(DataText.List(rest, ' ').Select(one => (EffectKind.ClaimAgreed, one, $"{one} agreed as complete and closed")));
                break;
            default:
                var (action, words) = DataText.Cut(after);
                Effects.Add((Enum.Parse<EffectKind>(first, ignoreCase: true), action, words));
                break;
        }
    }
}
