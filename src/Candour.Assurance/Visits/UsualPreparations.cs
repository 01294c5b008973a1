namespace Candour.Assurance;

/// <param name="WorkingDaysBefore">By when, counted back from the visit's first day.</param>
public sealed record UsualPreparation(string Text, int WorkingDaysBefore);

/// <summary>What a council has ready before each kind of visit.</summary>
/// <remarks>
/// The draft plan before an action planning visit, and audits back three working days before a monitoring visit: Ofsted, monitoring and
/// re-inspection of local authorities judged inadequate (May 2016) paragraphs 15 and 28. The rest is what councils' own papers tell of their preparations.
/// </remarks>
public static class UsualPreparations
{
    private static readonly UsualPreparation[] Everywhere =
    [
        new("Agree the days, the focus and whom the visitors want to meet", 20),
        new("Rooms, passes, access to the case system and a contact for each day", 5),
    ];

    private static readonly UsualPreparation[] OfCases =
    [
        new("Choose the cases that are audited and can be drawn from, and record how they were chosen", 15),
        new("Send the completed and moderated audits", 3),
        new("Lists of children, with their pseudonyms, ready to be handed over", 5),
        new("Evidence behind each recommendation that the visit looks at, checked for what has expired", 10),
        new("Focus groups of social workers and of managers arranged", 10),
        new("Staff told what the visit is and what happens to what they say", 5),
    ];

    public static IReadOnlyList<UsualPreparation> Of(VisitKind kind) =>
    [
        .. Everywhere,
        .. kind switch
        {
            VisitKind.ActionPlanning => [new("Share the early draft of the plan with the lead inspector", 1), new("Map each recommendation of the report to actions", 5)],
            VisitKind.Monitoring or VisitKind.Focused => OfCases,
            VisitKind.FullInspection => [.. OfCases, new("Self-evaluation up to date", 15), new("Letter of partners and of the board’s chair, if they wish to write", 5)],
            VisitKind.AnnualEngagement => [new("Self-evaluation up to date, with answers to the three questions", 10), new("Send the self-evaluation", 5)],
            VisitKind.PeerReview => [new("Key questions agreed with the lead peer", 20), new("Send the documents that the peers asked for", 10)],
            _ => new UsualPreparation[] { new("Progress since the last review, recommendation by recommendation, with its evidence", 10), new("Send what the adviser asked to read", 5) },
        },
    ];
}
