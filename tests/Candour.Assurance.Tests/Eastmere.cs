using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Record = Candour.Ledger.Record;

namespace Candour.Assurance.Tests;

/// <summary>A small invented programme with one lead, whose actions a test claims and gives evidence for.</summary>
internal sealed class Eastmere
{
    public static readonly DateOnly Today = Day("2018-12-03");

    private readonly Dictionary<Guid, Record> _records = [];
    private DateTimeOffset _at = new(2017, 7, 20, 9, 0, 0, TimeSpan.Zero);
    private AssuranceView? _view;

    public Eastmere()
    {
        Add(new Improvement.Programme { Id = NewId(), Name = "Children’s services improvement" });
        Inspection = Add(new Source { Id = NewId(), Code = "OFSTED17", Kind = SourceKind.Inspection, Title = "Inspection of 2017" });
        Plan = Add(new Plan { Id = NewId(), Code = "CSIP", Name = "Improvement plan", Themes = [new(NewId(), "Practice"), new(NewId(), "Workforce")] });
        Director = Add(new Post { Id = NewId(), Title = "Director of Children’s Services", Directorate = "Children" });
        Auditor = Add(new Post { Id = NewId(), Title = "Head of Audit", Directorate = "Resources" });
    }

    public Source Inspection { get; }

    public Plan Plan { get; }

    public Post Director { get; }

    public Post Auditor { get; }

    public DateTimeOffset At => _at;

    public AssuranceView View => _view ??= AssuranceView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records.Values.Select(one => new Held(one, 1, _at))));

    public Guid NewId() => Record.NewId(_at += TimeSpan.FromMilliseconds(1));

    /// <summary>Adds a record, or puts its next state in the place of the one before.</summary>
    public T Add<T>(T record) where T : Record
    {
        _records[record.Id] = record;
        _view = null;
        return record;
    }

    public Recommendation Recommend(string number) =>
        Add(new Recommendation { Id = NewId(), Source = Inspection.Id, Reference = $"OFSTED17-{number}", Number = number, Text = "Improve practice." });

    /// <summary>An action of the director's, claimed from the day on which its plan began.</summary>
    public PlanAction Act(string number, string claim, Recommendation? answers = null)
    {
        var action = Add(new PlanAction
        {
            Id = NewId(), Plan = Plan.Id, Reference = $"CSIP-{number}", Number = number, Text = $"Do what action {number} says.", Theme = Plan.Themes[0].Id,
            Leads = [new(Director.Id)], Recommendations = answers is null ? [] : [answers.Id],
        });
        Add(new ActionUpdate { Id = NewId(), Action = action.Id, On = Day("2017-08-01"), By = Director.Title, Claim = claim });
        return action;
    }

    /// <summary>Evidence that supports unless it is changed, of a day three months back, which an auditor collected.</summary>
    public Evidence Show(Record on, EvidenceLine line, Shows shows, Func<Evidence, Evidence>? with = null)
    {
        var number = View.Evidence.Count + 1;
        var plain = new Evidence
        {
            Id = NewId(), Number = $"E-{number}", Title = $"Report {number}", Shows = shows, Method = EvidenceMethod.Document, Line = line, ObservedFrom = Day("2018-09-01"), ObservedTo = Day("2018-09-30"),
            CollectedOn = Day("2018-10-05"), Collector = $"Auditor {number}", Independence = Independence.Independent, Bearings = [new(on.Id)],
        };
        return Add(with?.Invoke(plain) ?? plain);
    }

    public Assessment Assess(PlanAction action, DateOnly? on = null) => View.Of(action, on ?? Today);

    /// <summary>A measure with a figure for each month up to November 2018.</summary>
    public Measure Count(Record on, decimal[] figures, Func<Measure, Measure>? with = null)
    {
        var plain = new Measure { Id = NewId(), Code = "IHA", Title = "Health assessments in time", Unit = FigureUnit.Number, Better = Polarity.Higher, Actions = [on.Id] };
        var measure = Add(with?.Invoke(plain) ?? plain);
        for (var i = 0; i < figures.Length; i++)
        {
            var month = Day("2018-12-01").AddMonths(i - figures.Length);
            Add(new Observation { Id = NewId(), Measure = measure.Id, From = month, To = month.AddMonths(1).AddDays(-1), Value = figures[i], Revision = 1 });
        }
        return measure;
    }
}
