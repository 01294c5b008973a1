using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;

namespace Candour.Writing.Boards;

/// <summary>The minutes of a meeting, in the order in which it took its items.</summary>
public sealed class MinutesPaper(GovernanceView view, Meeting meeting)
{
    /// <summary>The items that were taken, withdrawn ones left out.</summary>
    public IReadOnlyList<AgendaLine> Lines { get; } = Agenda.InOrderTaken([.. view.AgendaOf(meeting.Id).Where(one => one.Item.Withdrawal is null)]);

    private MeetingMinutes? Minutes { get; } = view.MinutesOf(meeting.Id);

    public MinutesState State => Minutes?.State ?? MinutesState.Draft;

    /// <summary>How far the minutes have come: a draft, gone round, approved by which meeting.</summary>
    public string Standing => (Minutes, State) switch
    {
        (null, _) or (_, MinutesState.Draft) => Minutes is { Version: > 1 } again ? $"Version {again.Version}, a draft: {again.VersionReason}" : "Draft",
        ({ } minutes, MinutesState.Circulated) => $"Draft, circulated for comment on {InWords.Day(minutes.CirculatedOn!.Value)}{(minutes.CommentsBy is { } last ? $", until {InWords.Day(last)}" : "")}",
        ({ } minutes, _) => $"Approved on {InWords.Day(minutes.Approvals[^1].On)} by the meeting of {view.NameOf(minutes.Approvals[^1].At)}",
    };

    public WrittenDocument Document => new($"{view.NameOf(meeting.Board)}: minutes", $"{InWords.Day(meeting.Day)}. {Standing.TrimEnd('.')}.",
    [
        .. Head, .. Lines.SelectMany(line => new Block[] { new Heading(NameOf(line)) }.Concat(Under(line))), .. OtherChallenges, .. Withdrawn, .. Approval,
    ]);

    public static string NameOf(AgendaLine line) => $"{line.Number}. {line.Item.Title}";

    /// <summary>When and where it met, who came and who did not.</summary>
    public IEnumerable<Block> Head =>
    [
        new Facts([new("When", [$"{InWords.Day(meeting.Day)}. {MeetingWords.Hours(meeting)}"]), new("Where", [meeting.Room ?? meeting.Link ?? "Not said"]), .. Attendance]),
        .. Lines.Any(one => one.Item.Taken is not null)
            ? [new Paragraph("The order of business was varied from that published. The items follow as they were taken.")]
            : Array.Empty<Block>(),
    ];

    /// <summary>All that the minutes say under one item.</summary>
    public IEnumerable<Block> Under(AgendaLine line) => [.. Circumstances(line), .. Said(line.Item), .. Votes(line.Item), .. Outcomes(line.Item)];

    /// <summary>Under which circumstances an item was taken.</summary>
    public IEnumerable<Block> Circumstances(AgendaLine line)
    {
        if (TakenAs(line) is { } taken) yield return new Paragraph(taken);
        if (BoardWords.Brought(line.Item, view) is { } brought) yield return new Paragraph(brought);
        if (line.Item.UrgentReason is { } urgent) yield return new Paragraph(urgent, "Urgent:");
        if (line.Item.Restriction is { } restriction) yield return new Paragraph($"{restriction.Words}. {restriction.PublicInterest}", "Not for publication:");
        foreach (var one in BoardWords.Withdrawn(line.Item, view)) yield return new Paragraph(one);
        foreach (var one in meeting.Declarations.Where(one => one.Item == line.Item.Id && one.Withdrawal is null))
            yield return new Paragraph($"{view.NameOf(one.Who)} declared an interest, {MeetingWords.Of(one)}");
        if (line.Item.Deferred is { } deferred) yield return new Paragraph(deferred, "Put off:");
        foreach (var one in view.ArisingUnder(line.Item)) yield return Asked(one, "Still open, action", one.Due);
    }

    /// <summary>The votes that stand.</summary>
    public IEnumerable<Block> Votes(AgendaItem item) => meeting.Votes.Where(one => one.Item == item.Id && one.Withdrawal is null).SelectMany(Vote);

    /// <summary>How a vote went, with the names on each side.</summary>
    public IEnumerable<Block> Vote(RecordedVote vote)
    {
        if (vote.Motion is { } motion) yield return new Paragraph(motion, "Recorded vote on:");
        if (vote.Mover is { } mover)
            yield return new Paragraph($"Moved by {view.NameOfVoter(meeting, mover)}{(vote.Seconder is { } second ? $", seconded by {view.NameOfVoter(meeting, second)}" : "")}.");
        foreach (var side in Enum.GetValues<Vote>())
            if (vote.Ballots.Where(one => one.Vote == side).Select(one => view.NameOfVoter(meeting, one.Who)).ToList() is { Count: > 0 } names)
                yield return new Paragraph($"{InWords.List(names)}.", $"{side} ({names.Count}):");
        yield return new Paragraph(vote.Sentence, vote.Motion is null ? "Recorded vote:" : null);
    }

    /// <summary>What came of an item: decisions and actions.</summary>
    public IEnumerable<Block> Outcomes(AgendaItem item) =>
    [
        .. view.DecisionsOf(meeting.Id).Where(one => one.Item == item.Id).SelectMany(Decided),
        .. item.Escalation is { } id && view.Escalation(id) is { } brought && brought.AnsweredUnder == item.Id
            ? [new Paragraph(brought.Answer!, $"Answer to {view.NameOf(brought.From)}:", brought.Id)]
            : Array.Empty<Block>(),
        .. view.RaisedAt(meeting.Id).Where(one => one.Item == item.Id).Select(one => Asked(one, "Action", one.DueAsRaised)),
        .. Questions(item),
        .. Challenges(item.Id),
    ];

    /// <summary>What was challenged at the meeting under no item of its own.</summary>
    public IEnumerable<Block> OtherChallenges => Challenges(item: null).ToList() is { Count: > 0 } others ? others.Prepend(new Heading("Challenges")) : [];

    /// <summary>Items that went out with the agenda and were withdrawn after that.</summary>
    public IEnumerable<Block> Withdrawn => view.AgendaOf(meeting.Id).Where(one => one.Item is { Withdrawal: not null, Number: not null })
        .Select(one => new Paragraph(one.Item.Withdrawal!.Reason, $"Withdrawn: {NameOf(one)}."));

    /// <summary>Which meetings approved them, and what those corrected.</summary>
    public IEnumerable<Block> Approval => Minutes is not { Approvals: { Count: > 0 } approvals } ? [] : approvals.SelectMany(Approved).Prepend(new Heading("Approval"));

    private IEnumerable<Fact> Attendance =>
        from state in Enum.GetValues<AttendanceState>()
        let people = meeting.Attendance.Where(one => one.State == state).Select(Named).ToList()
        where people.Count > 0
        select new Fact(MeetingWords.Of(state), people);

    private string Named(Attendee one)
    {
        var seat = one.SubstituteFor is { } whose ? $" (substitute for {view.NameOf(whose)})" : "";
        return PresenceTimes.Say(one.Presences) is { Length: > 0 } times ? $"{one.Name}{seat} ({times})" : $"{one.Name}{seat}";
    }

    private string? TakenAs(AgendaLine line)
    {
        if (line.Item.Taken is not { } taken) return null;
        var published = view.AgendaOf(meeting.Id).Where(one => one.Depth == 0 && one.Item.Withdrawal is null).Index().First(one => one.Item.Item.Id == line.Item.Id).Index + 1;
        return taken == published ? null : $"Taken as the {InWords.Ordinal(taken)} item.";
    }

    private IEnumerable<Block> Said(AgendaItem item)
    {
        if (StandingWords.Of(view, meeting, item) is { } known) yield return new Paragraph(known);
        if (view.MinuteOf(item.Id) is not { } minute) yield break;
        if (minute.Noted is { } noted) yield return new Paragraph(noted);
        if (minute.Points is { } points) yield return new Paragraph(points);
        if (minute.Resolved.Count > 0)
        {
            yield return new Paragraph("", "RESOLVED");
            yield return new Bullets(minute.Resolved, AreNumbered: true);
        }
        if (minute.Text is { } text) yield return new Paragraph(text);
    }

    private static IEnumerable<Block> Decided(Decision one)
    {
        yield return new Paragraph(one.Text, $"Decision {one.Number}{(one.IsKey ? ", a key decision" : "")}:", one.Id);
        if (one.Reasons is { } reasons) yield return new Paragraph(reasons, "Reasons:");
        if (one.Alternatives is { } alternatives) yield return new Paragraph(alternatives, "Alternatives considered:");
        if (one.Conflicts is { } conflicts) yield return new Paragraph(conflicts, "Conflicts of interest:");
        foreach (var effect in one.Effects) yield return new Paragraph("", effect.What, effect.Record);
    }

    private IEnumerable<Block> Questions(AgendaItem item) => QuestionView.AskedUnder(item.Meeting, item.Id, view.Snapshot).Select(one => new Paragraph(
        one.Answer is { } answer ? $"{one.Text} {answer}" : one.Text, one.By is { } by ? $"{view.NameOf(by)} asked:" : "Members asked:"));

    private IEnumerable<Block> Challenges(Guid? item) => ChallengeView.Of(view.Programme).RaisedAt(meeting.Id).Where(one => one.Item == item).Select(one => new Paragraph(
        $"{one.RaisedBy} asked: {one.Question} ({ChallengeWords.Target(one, view.Programme)}. {view.NameOf(one.PutTo)} to answer)", $"{one.Title}:", one.Id));

    private Paragraph Asked(BoardAction one, string what, DateOnly? due) => new(
        $"{one.Text} ({(one.Owner is { } owner ? view.NameOf(owner) : "nobody named yet")}{(due is { } day ? $", by {InWords.Day(day)}" : "")})",
        one.Number is { } number ? $"{what} {number}:" : $"{what}:", one.Id);

    private static IEnumerable<Block> Approved(MinutesApproval one)
    {
        yield return new Paragraph($"Version {one.Version} was approved on {InWords.Day(one.On)}{(one.Corrections.Count == 0 ? "." : " with these corrections:")}");
        if (one.Corrections.Count > 0) yield return new Bullets(one.Corrections);
    }
}
