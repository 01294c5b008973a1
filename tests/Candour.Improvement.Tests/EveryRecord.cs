using Candour.Time;
using Record = Candour.Ledger.Record;

namespace Candour.Improvement.Tests;

/// <summary>One of each kind of record, with everything said that it can say.</summary>
internal sealed class EveryRecord
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 17, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly On = Day("2018-12-03");
    private readonly Guid _theme = Record.NewId(At);

    public EveryRecord()
    {
        var import = new DocumentImport
        {
            Id = Record.NewId(At),
            FileName = "plan.docx",
            Sha256 = new('a', 64),
            Size = 4096,
            ReadOn = On,
            Draft = """{"parts":[]}""",
            State = ImportState.Accepted,
            Accepted = ["parts/0/actions/1"],
            Batches = [Record.NewId(At)],
        };
        var person = new Person { Id = Record.NewId(At), Name = "The holder", Email = "holder@eastmere.example" };
        var post = new Post { Id = Record.NewId(At), Title = "Head of HR", Directorate = "Resources", Status = PostStatus.Interim, Holders = [new(person.Id, On.AddDays(-30), On)] };
        var source = new Source
        {
            Id = Record.NewId(At),
            Code = "DIR17",
            Kind = SourceKind.Direction,
            Title = "Direction",
            Framework = "SIF",
            InspectedFrom = On.AddDays(-90),
            InspectedTo = On.AddDays(-60),
            Published = On.AddDays(-30),
            Received = On.AddDays(-31),
            Judgements = [new("Leadership", "Inadequate")],
            Obligations = [new("5(g)", "Report every six months.", "directionIssued")],
            Findings = "Thresholds are unclear.",
            Provenance = new(import.Id, 12, 14, 3),
        };
        var earlier = new Recommendation { Id = Record.NewId(At), Source = source.Id, Reference = "DIR17-1", Number = "1", Text = "Earlier words." };
        var recommendation = new Recommendation
        {
            Id = Record.NewId(At),
            Source = source.Id,
            Reference = "DIR17-2",
            Number = "2",
            Text = "Again.",
            Group = "recommendation",
            Owner = "The council",
            IsPriority = true,
            RepeatOf = earlier.Id,
            Provenance = new(import.Id, 20, 21),
        };
        var plan = new Plan
        {
            Id = Record.NewId(At),
            Code = "CSIP",
            Name = "Improvement plan",
            Themes = [new(_theme, "Practice")],
            Versions = [new("As agreed", At, "Improvement board", "With two changes")],
            EndedOn = On,
        };
        var due = new DueDate("Silver – December 2018, Gold – 2022",
            [new("December 2018", Day("2018-12-31"), DatePrecision.Month, "Silver"), new("2022", Day("2022-12-31"), DatePrecision.Year, "Gold")]);
        var heir = new PlanAction { Id = Record.NewId(At), Plan = plan.Id, Reference = "CSIP-15", Number = "15", Text = "Carry it on." };
        var milestones = ActionMilestone.From(due, At);
        var action = new PlanAction
        {
            Id = Record.NewId(At),
            Plan = plan.Id,
            Reference = "CSIP-5",
            Number = "5",
            Text = "Do it.",
            Theme = _theme,
            Recommendations = [recommendation.Id],
            Leads = [new(post.Id, On.AddDays(-9), On)],
            Due = due,
            Milestones = [milestones[0].MoveTo(Day("2019-02-28"), On, "Head of HR", "Vacancies.") with { DoneOn = On }, milestones[1]],
            ReviewOn = On.AddDays(90),
            MonitoredBy = ["Improvement board"],
            ExpectedEvidence = "An audit",
            DependsOn = [heir.Id],
            ClosingCriteria = "All cases audited",
            Closure = new(On, "Head of HR", "What is left goes on.", heir.Id),
            Provenance = new(import.Id, 40, 44, 7),
        };
        var happened = new ProgrammeEvent { Id = Record.NewId(At), Name = "visitStarts", On = On, Label = "Fifth monitoring visit", Source = source.Id };
        All =
        [
            new Council { Id = Record.NewId(At), Name = "Eastmere Council", Colour = "#123456", Closures = [On], DigestAt = new(8, 30), IsExample = true, ClockShift = TimeSpan.FromDays(-2900) },
            new Programme
            {
                Id = Record.NewId(At), Name = "Improvement", Aim = "Good by summer 2019", AimedFor = Day("2019-08-31"),
                Claims = [.. ClaimDefinition.Standard, new("yellow", "Yellow", "In between.", Standing.AtRisk, "yellow")],
                ReportingCycle = 28, OpenActionLimit = 6, MonthLimit = 3, DueSoon = 10, IsPublic = true,
            },
            source, earlier, recommendation, plan, heir, action,
            new ActionUpdate { Id = Record.NewId(At), Action = action.Id, On = On, By = "Head of HR", Claim = "atRisk", Commentary = "Two left.", InTheWay = "Vacancies", NextStep = "Agency" },
            post, person, happened,
            new ClockRuling { Id = Record.NewId(At), Rule = "visit-notice", Event = happened.Id, Occurrence = On, NotifiedDue = On.AddDays(1), MetOn = On, Reason = "By letter.", By = "Improvement manager" },
            new Waiver { Id = Record.NewId(At), Rule = "no-lead", Subject = action.Id, Reason = "Being recruited.", By = "Improvement manager", Until = On.AddDays(60) },
            import,
            .. RegisterRecords.Kinds.Values.Select(kind => Testing.Filled.Of(kind, post.Id)),
        ];
    }

    public IReadOnlyList<Record> All { get; }

    public ProgrammeView View => ProgrammeView.Of(Ledger.Snapshot.Of(Guid.Empty, 1, All.Select(one => new Ledger.Held(one, 1, At))));
}
