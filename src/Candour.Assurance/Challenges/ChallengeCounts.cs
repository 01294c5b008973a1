using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>How some challenges stand, and how those that ended did.</summary>
public sealed record ChallengeCounts(int Open, int Overdue, int Accepted, int Rebutted, int Doubts, int ToLookAgain)
{
    public int Ended => Accepted + Rebutted + Doubts;

    public static ChallengeCounts Of(IReadOnlyCollection<Challenge> all, DateOnly on) => new(
        all.Count(one => one.IsOpen), all.Count(one => one.IsOverdue(on)),
        Ending(all, ChallengeOutcome.Accepted), Ending(all, ChallengeOutcome.Rebutted), Ending(all, ChallengeOutcome.ResidualDoubt),
        all.Count(one => one.IsToLookAgain(on)));

    public string Sentence
    {
        get
        {
            if (Open + Ended == 0) return "Nothing has been challenged yet.";
            var open = Open == 0 ? "No challenge is open." : $"{InWords.Count(Open, "challenge")} {(Open == 1 ? "is" : "are")} open, {(Overdue == 0 ? "none of them" : $"{Overdue}")} past the day for an answer.";
            return Ended == 0 ? open : $"{open} Of {Ended} that ended, {InWords.List([Ending(Accepted, "accepted"), Ending(Rebutted, "rebutted"), $"{Doubts} left a doubt"])}.";
        }
    }

    private static int Ending(IReadOnlyCollection<Challenge> all, ChallengeOutcome how) => all.Count(one => one.End?.How == how);

    private static string Ending(int count, string how) => $"{count} {(count == 1 ? "was" : "were")} {how}";
}
