using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Assurance.Tests.Audits;

/// <summary>A small service whose cases a test audits: two auditors, one of whom moderates and works in the team North.</summary>
internal sealed class Service
{
    public static readonly DateOnly Today = Day("2018-12-03");

    private readonly Dictionary<Guid, Record> _records = [];
    private DateTimeOffset _at = new(2018, 9, 1, 9, 0, 0, TimeSpan.Zero);

    public Service()
    {
        Add(new Improvement.Programme { Id = NewId(), Name = "Children’s services improvement" });
        (Ann, Ben) = (Add(new Person { Id = NewId(), Name = "Ann" }), Add(new Person { Id = NewId(), Name = "Ben" }));
        Add(new CaseAuditor { Id = NewId(), Who = Ann.Id });
        Add(new CaseAuditor { Id = NewId(), Who = Ben.Id, Team = "North", Moderates = true });
        Form = Add(new AuditForm { Id = NewId(), Code = "CASE", Title = "Case audit", Kind = AuditKind.CaseAudit, Draft = ReadyForms.Of(AuditKind.CaseAudit, NewId) }.PutIntoUse(Day("2018-01-01")).Required);
    }

    public Person Ann { get; }

    public Person Ben { get; }

    public AuditForm Form { get; set; }

    public Snapshot Snapshot => Snapshot.Of(Guid.Empty, _records.Count, _records.Values.Select(one => new Held(one, 1, _at)));

    public AuditsView View => AuditsView.Of(Snapshot);

    public ProgrammeView Programme => ProgrammeView.Of(Snapshot);

    public DateTimeOffset At => _at;

    public Question Judgement => Form.Current!.Judgement;

    public Question Themes => Form.Current!.Questions.First(one => one.Kind is QuestionKind.Themes);

    public Guid NewId() => Record.NewId(_at += TimeSpan.FromMilliseconds(1));

    /// <summary>Adds a record, or puts its next state in the place of the one before.</summary>
    public T Add<T>(T record) where T : Record
    {
        _records[record.Id] = record;
        return record;
    }

    public AuditRound Plan(CaseChoice choice = CaseChoice.Random, Func<AuditRound, AuditRound>? with = null)
    {
        var plain = new AuditRound
        {
            Id = NewId(), Number = RoundDraft.NextNumber(View), Title = "Case audits", Form = Form.Id, Month = Day("2018-09-01"), Choice = choice, Line = EvidenceLine.Oversight, Collector = "Head of Quality", Targets = [new(null, 4)],
        };
        return Add(with?.Invoke(plain) ?? plain);
    }

    public AuditCase Put(AuditRound round, string? team = "South", Guid? auditor = null, Guid? moderator = null)
    {
        var place = View.CasesOf(round).Count + 1;
        return Add(new AuditCase { Id = NewId(), Round = round.Id, Place = place, Case = $"C-{round.Number}-{place}", Team = team, Worker = "W1", Auditor = auditor ?? Ann.Id, Moderator = moderator });
    }

    /// <summary>A case whose grade is handed in, and moderated where a second grade is given.</summary>
    public CaseState Grade(AuditRound round, string audit, string? moderation = null, string? team = "South", params string[] themes)
    {
        var one = Put(round, team, moderator: moderation is null ? null : Ben.Id);
        Submit(one, GradingRole.Audit, Ann.Id, audit, themes);
        if (moderation is not null) Submit(one, GradingRole.Moderation, Ben.Id, moderation, themes);
        return View.State(round, one.Place)!;
    }

    /// <summary>A round with as many cases of each judgement as is said, of which some are moderated with the same grade, and closed.</summary>
    public AuditRound Closed(int good, int bad, int moderated = 0, CaseChoice choice = CaseChoice.Random, Func<AuditRound, AuditRound>? with = null)
    {
        var round = Plan(choice, with);
        for (var i = 0; i < good + bad; i++)
        {
            var grade = i < good ? "good" : "requiresImprovement";
            // Both grades are among the moderated ones, where there are both.
            Grade(round, grade, i < (moderated + 1) / 2 || i >= good + bad - moderated / 2 ? grade : null);
        }
        return Add(round with { ClosedOn = round.Month.AddMonths(1) });
    }

    public void Submit(AuditCase one, GradingRole role, Guid by, string judgement, params string[] themes) => Add(new CaseGrading
    {
        Id = NewId(), Case = one.Id, Round = one.Round, As = role, By = by, Form = Form.Id, Version = Form.Current!.Number, SubmittedOn = Day("2018-09-20"),
        Answers = [new(Judgement.Id, [judgement], "By what changed"), new(Themes.Id, themes)],
    });
}
