using Candour.Improvement;

namespace Candour.Example;

/// <summary>What was found about Eastmere and what it was told to do, in the order in which it arrived.</summary>
internal static class Sources
{
    private static readonly DateOnly Report = new(2017, 4, 7);
    private static readonly (DateOnly, DateOnly) Inspection = (new(2017, 1, 23), new(2017, 2, 16));

    public static IReadOnlyDictionary<string, SourceText> All { get; } = new SourceText[]
    {
        new("OFSTED17", SourceKind.Inspection, "Inspection of children’s services", Report, "dcs", RecommendationGroups.Recommendation)
        {
            Framework = "single inspection framework",
            On = Inspection,
            Published = Report,
            Received = Report,
            Judgements =
            [
                new("Overall", "Inadequate"),
                new("Help and protection", "Inadequate"),
                new("Looked after children and permanence", "Requires improvement"),
                new("Adoption", "Requires improvement"),
                new("Care leavers", "Requires improvement"),
                new("Leadership, management and governance", "Inadequate"),
            ],
        },
        new("LSCB17", SourceKind.Other, "Review of the safeguarding children board", Report, "lscb", RecommendationGroups.SafeguardingBoard)
        {
            Framework = "Review of local safeguarding children boards",
            On = Inspection,
            Published = Report,
            Received = Report,
            Judgements = [new("Safeguarding children board", "Inadequate")],
        },
        new("DIR17", SourceKind.Direction, "Draft Direction, Education Act 1996 section 497A(4B)", Report, "legal", "obligation")
        {
            Received = Report,
            Findings = "The draft came with the Minister’s letter of 7 April 2017; representations were asked for by 21 April. The copy on file is neither signed nor dated, so clocks that run from its date have not started.",
            Obligations =
            [
                new("5(a)", "Follow what the Secretary of State or the adviser instructs, and help them as they need."),
                new("5(b)", "Work with the adviser and open premises, papers, staff and members to them."),
                new("5(c)", "Give the adviser rooms, equipment and officers’ time."),
                new("5(d)", "Make the adviser a member of the improvement board."),
                new("5(e)", "Put a full report by the director before each improvement board.", "improvementBoardMeets"),
                new("5(f)", "Take part in the adviser’s review of progress, every six months.", "directionIssued"),
                new("5(g)", "Have the board’s chair report to the Secretary of State each quarter, the first time inside three months.", "directionIssued"),
            ],
        },
        new("CR", SourceKind.ComplaintWorkstream, "Complaints review: matters still open", new(2017, 4, 12), "gov", "workstream")
        {
            Received = new(2017, 4, 10),
            Findings = "Seven matters of an earlier review of complaints were still open: five about human resources, one about youth services, one about grants.",
        },
        new("MV1", SourceKind.MonitoringVisit, "First monitoring visit: the front door", new(2017, 9, 8), "im", RecommendationGroups.AreaForImprovement)
        {
            On = (new(2017, 8, 15), new(2017, 8, 16)),
            Received = new(2017, 9, 7),
            Findings = "Safer decisions on new contacts and clearer manager’s entries than in winter. Assessments still say little about history and risk. The letter was not published, as is usual for a first visit.",
        },
        new("IA17", SourceKind.Audit, "Internal audit: supervision, agency staff and access to records", new(2017, 11, 10), "audit", RecommendationGroups.Recommendation)
        {
            On = (new(2017, 10, 2), new(2017, 10, 27)),
            Received = new(2017, 11, 9),
            Findings = "Limited assurance. Nine of 40 supervision notes that were reported as made could not be found; three lists of agency workers differed by 19 posts; eleven leavers still had access.",
        },
        new("MV2", SourceKind.MonitoringVisit, "Second monitoring visit: child protection and children in need", new(2018, 1, 3), "im", RecommendationGroups.AreaForImprovement)
        {
            On = (new(2017, 12, 5), new(2017, 12, 6)),
            Published = new(2018, 1, 2),
            Received = new(2018, 1, 2),
            Findings = "Visits and conferences happen on time and children are seen. Plans are vague about what should change. Auditing has taken root but changes too little.",
        },
        new("MV3", SourceKind.MonitoringVisit, "Third monitoring visit: exploitation and missing children", new(2018, 5, 14), "im", RecommendationGroups.AreaForImprovement)
        {
            On = (new(2018, 4, 17), new(2018, 4, 18)),
            Published = new(2018, 5, 11),
            Received = new(2018, 5, 11),
            Findings = "Children at risk of exploitation are known, assessed and seen quickly. Chronologies exist more often than before but stop too early. Partners’ posts in the joint service are not all filled.",
        },
        new("PEER18", SourceKind.PeerChallenge, "Corporate peer challenge", new(2018, 9, 12), "sp", RecommendationGroups.Recommendation)
        {
            On = (new(2018, 6, 18), new(2018, 6, 21)),
            Published = new(2018, 9, 12),
            Received = new(2018, 9, 5),
        },
        new("MV4", SourceKind.MonitoringVisit, "Fourth monitoring visit: permanence and pre-proceedings", new(2018, 8, 30), "im", RecommendationGroups.AreaForImprovement)
        {
            On = (new(2018, 8, 15), new(2018, 8, 16)),
            Published = new(2018, 9, 10),
            Received = new(2018, 8, 29),
            Findings = "Pre-proceedings work is tracked and shorter. For children in care progress has been slower than elsewhere: decisions about permanence come late, 186 assessments were more than a year old, and 22 of 100 first health assessments were in time.",
        },
    }.ToDictionary(one => one.Code);

    public static void Tell(Story story, Cast cast, Recommendations recommendations)
    {
        foreach (var source in All.Values)
        {
            var published = source.Published > source.Entered ? source.Published : null;
            story.Tell(source.EnteredAt, cast.Title(source.By), null,
            [
                story.Add(Changes.SourceAdded, published is null ? source.ToSource() : source.ToSource() with { Published = null }),
                .. recommendations.Of(source).Select(one => story.Add(Changes.RecommendationAdded, one)),
            ]);
            if (published is { } day)
                story.Tell(OfficeHours.On(day, source.Code), cast.Title(source.By), "Published",
                    story.Alter<Source>(Changes.SourceChanged, source.Id, one => one with { Published = day }));
        }
    }
}
