using Candour.Governance;
using Candour.Improvement;

namespace Candour.Example;

/// <summary>The words of a minute: what the file tells, and under standing items what is usual.</summary>
internal sealed class MinuteWords(Cast cast, Board board, SittingText text)
{
    /// <param name="approved">The meetings whose minutes this one approved, with what it corrected.</param>
    public MinuteDraft Of(GovernanceView view, AgendaItem item, TalkText? talk, IReadOnlyList<SittingText> approved) => new(
        Noted(view, item, talk),
        talk is { Raised.Count: > 0 } ? Listed("Members raised:", talk.Raised) : null,
        talk is { Resolved.Count: > 0 } ? talk.Resolved : talk?.Decided.Count > 0 ? [] : Resolved(item, approved),
        talk?.Text);

    private string Who => board.Tier switch
    {
        BoardTier.Executive => "Cabinet",
        BoardTier.Scrutiny => "The committee",
        _ => "The board",
    };

    private string? Noted(GovernanceView view, AgendaItem item, TalkText? talk)
    {
        if (talk is null && item.Standing is StandingKind.Other or null && !view.Items(item.Meeting).Any(one => one.Parent == item.Id))
            return "There was nothing to report.";
        List<string> parts = [.. Usual(view, item), .. (talk?.Heard ?? []).Select(one => Listed($"{Who} heard from the {cast.Title(one.By)}:", one.Said))];
        if (talk?.Noted.Count > 0) parts.Add(Listed($"{Who} noted:", talk.Noted));
        return parts.Count == 0 ? null : string.Join("\n\n", parts);
    }

    private static string Listed(string first, IEnumerable<string> lines) => string.Join('\n', lines.Select(one => $"– {one}").Prepend(first));

    private IEnumerable<string> Usual(GovernanceView view, AgendaItem item)
    {
        var hasApologies = view.AgendaOf(item.Meeting).Any(one => one.Item.Standing is StandingKind.Apologies);
        if (item.Standing is StandingKind.Apologies || (item.Standing is StandingKind.Declarations && !hasApologies))
            yield return Apologies;
        if (item.Standing is StandingKind.Declarations)
            yield return text.Interests.Count == 0 ? Phrase(StandingKind.Declarations) : string.Join(' ', text.Interests.Select(Declared));
        if (item.Standing is StandingKind.UrgentBusiness && !view.Items(item.Meeting).Any(one => one.Parent == item.Id))
            yield return Phrase(StandingKind.UrgentBusiness);
        if (item.Standing is StandingKind.Actions)
            yield return view.MattersArising(view.Meeting(item.Meeting)!).ToList() is { Count: > 0 } open
                ? $"{Who} went through {InWords.Count(open.Count, "open action")}, {open.Count(one => one.IsLate(view.Meeting(item.Meeting)!.Day))} of them past the date."
                : "No action was open.";
    }

    private string Apologies
    {
        get
        {
            var away = text.Apologies.Concat(text.Instead.Select(one => one.For)).Select(one => $"the {cast.Title(one)}").ToList();
            var received = away.Count == 0 ? Phrase(StandingKind.Apologies) : $"Apologies for absence were received from {InWords.List(away)}.";
            return string.Join(' ', text.Instead.Select(one => $"The {cast.Title(one.Who)} came in place of the {cast.Title(one.For)}.").Prepend(received));
        }
    }

    private string Declared(InterestText one) =>
        $"The {cast.Title(one.Who)} declared an interest in item {one.Item}: {one.Nature} They {(one.Left ? "left the room while it was considered" : "stayed in the room")}.";

    private static IReadOnlyList<string> Resolved(AgendaItem item, IReadOnlyList<SittingText> approved) => item.Standing switch
    {
        StandingKind.Minutes => [.. approved.Select(Approval)],
        StandingKind.ForwardPlan => [Phrase(StandingKind.ForwardPlan)],
        _ => [],
    };

    private static string Approval(SittingText one) =>
        $"That the minutes of the meeting of {InWords.Day(one.Day)} be approved {(one.Corrections.Count == 0 ? "as a correct record" : $"with {InWords.Count(one.Corrections.Count, "correction")}")}.";

    private static string Phrase(StandingKind kind) => StockPhrase.All.First(one => one.For == kind).Text;
}
