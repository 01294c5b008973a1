using Candour.Ledger;
using Candour.Time;
using Record = Candour.Ledger.Record;

namespace Candour.Improvement.Tests;

/// <summary>A small invented programme that a test fills with what it is about.</summary>
internal sealed class Eastmere
{
    public static readonly DateOnly Today = Day("2018-12-03");

    private readonly Dictionary<Guid, Record> _records = [];
    private DateTimeOffset _at = new(2017, 7, 20, 9, 0, 0, TimeSpan.Zero);
    private ProgrammeView? _view;

    public Eastmere()
    {
        Programme = Add(new Programme { Id = NewId(), Name = "Children’s services improvement" });
        Add(new Council { Id = NewId(), Name = "Eastmere Council" });
        Inspection = Add(new Source { Id = NewId(), Code = "OFSTED17", Kind = SourceKind.Inspection, Title = "Inspection of 2017", InspectedFrom = Day("2017-01-30"), Received = Day("2017-04-07") });
        Plan = Add(new Plan { Id = NewId(), Code = "CSIP", Name = "Improvement plan", Themes = [new(NewId(), "Practice"), new(NewId(), "Workforce")] });
        Director = Add(new Post { Id = NewId(), Title = "Director of Children’s Services", Directorate = "Children" });
        HeadOfHr = Add(new Post { Id = NewId(), Title = "Head of HR", Directorate = "Resources" });
    }

    public Programme Programme { get; }

    public Source Inspection { get; }

    public Plan Plan { get; }

    public Post Director { get; }

    public Post HeadOfHr { get; }

    public ProgrammeView View => _view ??= ProgrammeView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records.Values.Select(one => new Held(one, 1, _at))));

    /// <summary>The moment of the record added last.</summary>
    public DateTimeOffset At => _at;

    public Guid NewId() => Record.NewId(_at += TimeSpan.FromMilliseconds(1));

    public Guid NewId(string day) => Record.NewId(new DateTimeOffset(Day(day), new(12, 0), TimeSpan.Zero).AddMilliseconds(_records.Count));

    /// <summary>Adds a record, or puts its next state in the place of the one before.</summary>
    public T Add<T>(T record) where T : Record
    {
        _records[record.Id] = record;
        _view = null;
        return record;
    }

    public Recommendation Recommend(string number, string text = "Improve practice.", Func<Recommendation, Recommendation>? with = null) =>
        Add((with ?? Same)(new() { Id = NewId(), Source = Inspection.Id, Reference = $"OFSTED17-{number}", Number = number, Text = text }));

    /// <summary>An action that no rule objects to, until a test takes something away.</summary>
    public PlanAction Act(string number, Func<PlanAction, PlanAction>? with = null, string due = "2019-03-31") =>
        Add((with ?? Same)(new()
        {
            Id = NewId(),
            Plan = Plan.Id,
            Reference = Reference.For(Plan.Code, number, View.References),
            Number = number,
            Text = $"Do what action {number} says.",
            Theme = Plan.Themes[0].Id,
            Leads = [new(Director.Id)],
            Due = DueOn(due),
            Milestones = ActionMilestone.From(DueOn(due), At),
            MonitoredBy = ["Improvement board"],
            ExpectedEvidence = "An audit of cases",
        }));

    public ActionUpdate Report(PlanAction action, string on, string claim, string commentary = "Some words.") =>
        Add(new ActionUpdate { Id = NewId(on), Action = action.Id, On = Day(on), By = Director.Title, Claim = claim, Commentary = commentary });

    public static DueDate DueOn(string day) => new(day, [new(day, Day(day), DatePrecision.Day)]);

    public static DueDate Unclear(string written, DatePrecision precision) => new(written, [new(written, null, precision)]);

    private static T Same<T>(T one) => one;
}
