using System.Globalization;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Example;

/// <summary>Eastmere's audits of practice: forms, rounds from August 2017 on, moderation. The counts of September and October 2018 are those of public papers; the cases do not exist.</summary>
internal sealed class CaseRounds(Story story, Cast cast)
{
    /// <summary>So many cases of the round that still runs are audited, and so many of them moderated.</summary>
    private const int AuditedSoFar = 18, ModeratedSoFar = 4;

    private static readonly WorkingCalendar Office = new(ExampleProgramme.Closures.ToHashSet());
    private static readonly DateOnly Begins = new(2017, 7, 17);
    private static readonly (string Code, string Title, AuditKind Kind)[] Forms =
    [
        ("CASE", "Case audit", AuditKind.CaseAudit), ("S47", "Section 47 enquiry", AuditKind.CaseAudit), ("PW", "Practice week", AuditKind.PracticeWeek), ("SUP", "Supervision", AuditKind.Supervision),
    ];

    /// <summary>Posts that audit, the team whose work is theirs, and whether they moderate.</summary>
    private static readonly (string Post, string? Team, bool Moderates)[] Auditors =
    [
        ("psw", null, true), ("fsp", "Family Support", false), ("cla", "Looked After", false), ("homes", null, false), ("help", null, false), ("front", "Assessment", false), ("qa", null, true),
    ];

    public static IReadOnlyList<RoundText> All { get; } = RoundText.Read("audits.txt");

    public void Tell()
    {
        var forms = Forms.ToDictionary(one => one.Code, one => Design(one.Code, one.Title, one.Kind));
        foreach (var (post, team, moderates) in Auditors)
        {
            var at = OfficeHours.On(Begins, $"auditor {post}");
            story.Tell(at, cast.Title("qa"), null, story.Add(AssuranceChanges.AuditorAdded, new CaseAuditor { Id = Identity.Of(at, 0, $"auditor {post}"), Who = cast.Id(post), Team = team, Moderates = moderates }));
        }
        foreach (var (i, text) in All.Index()) Tell(text, NumberOf(i), forms[text.Form]);
    }

    public static Guid IdOf(string number) => IdOf(All[int.Parse(number[3..], CultureInfo.InvariantCulture) - 1]);

    private static Guid IdOf(RoundText text) => Identity.Of(PlannedAt(text), 0, $"round {text.Title} {text.Month:O}");

    private static string NumberOf(int place) => string.Create(CultureInfo.InvariantCulture, $"AR-{place + 1}");

    private static DateTimeOffset PlannedAt(RoundText text) => OfficeHours.On(Office.Add(text.Month, -5), $"round {text.Title}");

    private AuditForm Design(string code, string title, AuditKind kind)
    {
        var at = OfficeHours.On(Begins, $"form {code}");
        var place = 0;
        var form = new AuditForm { Id = Identity.Of(at, 0, $"form {code}"), Code = code, Title = title, Kind = kind, Draft = ReadyForms.Of(kind, () => Identity.Of(at, ++place, $"{code} {place}")) };
        story.Tell(at, cast.Title("qa"), null, story.Add(AssuranceChanges.FormAdded, form));
        story.Tell(at.AddMinutes(20), cast.Title("qa"), null, story.Alter<AuditForm>(AssuranceChanges.FormInUse, form.Id, one => one.PutIntoUse(Begins).Required));
        return story.Now<AuditForm>(form.Id);
    }

    private void Tell(RoundText text, string number, AuditForm form)
    {
        var (planned, lead) = (PlannedAt(text), cast.Title("qa"));
        var round = new AuditRound
        {
            Id = IdOf(text), Number = number, Title = text.Title, Form = form.Id, Month = text.Month, Choice = text.IsRisk ? CaseChoice.RiskTargeted : CaseChoice.Random, Line = EvidenceLine.Oversight,
            Collector = "Quality Assurance", Targets = [new(null, text.Cases)], ModerateEvery = text.Every, Due = Office.Add(text.Month.AddMonths(1), 5), Visit = text.Visit,
        };
        story.Tell(planned, lead, null, story.Add(AssuranceChanges.RoundAdded, round));

        var (lines, settled) = (AuditFrames.Lines(text), Office.Add(text.Month, 1));
        var frame = new CaseFrame(AuditFrames.File(text), Sample.HashOf(lines.Select(one => one.Case)), lines.Count, [.. lines.GroupBy(one => one.Team).Select(one => new TeamTarget(one.Key, one.Count())).OrderBy(one => one.Team)], settled);
        story.Tell(OfficeHours.On(settled, $"list {number}"), lead, null, story.Alter<AuditRound>(AssuranceChanges.FrameSettled, round.Id, one => one with { Frame = frame }));

        var states = Draw(text, round, lines, form);
        if (text.Closed is not { } closed) return;
        story.Tell(OfficeHours.On(closed, $"closed {number}"), lead, null, story.Alter<AuditRound>(AssuranceChanges.RoundClosed, round.Id, one => new ClosingDraft(text.Learned).Close(new(one, states), closed).Required));
        foreach (var (on, theme, action) in text.Actions)
            story.Tell(OfficeHours.On(on, $"theme {theme}"), lead, null, story.Alter<AuditRound>(AssuranceChanges.ThemeLinked, round.Id, one => one with { Actions = [.. one.Actions, new(theme, Candour.Example.Actions.IdOf(action), on)] }));
    }

    private List<CaseState> Draw(RoundText text, AuditRound round, IReadOnlyList<FrameLine> lines, AuditForm form)
    {
        var (day, graded) = (Office.Add(text.Month, 2), new GradedCases(text, form));
        var at = OfficeHours.On(day, $"draw {round.Number}");
        var seed = text.IsRisk ? null : string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{text.Cases * 137 % 1000}");
        var byCase = lines.ToDictionary(one => one.Case);
        var picked = seed is null ? lines.Take(text.Cases).Select(one => (Line: one, Rank: (int?)null)) : new ConsistentSampler(seed).Draw(byCase.Keys, text.Cases).Select(one => (Line: byCase[one.Id], Rank: (int?)one.Rank));
        var cases = picked.Select((one, i) => new AuditCase
        {
            Id = Identity.Of(at, i, $"case {round.Number} {one.Line.Case}"), Round = round.Id, Place = i + 1, Case = one.Line.Case, Team = one.Line.Team, Worker = one.Line.Worker, Rank = one.Rank,
            Auditor = InTurn(one.Line.Team, i, day, moderates: false), Moderator = text.Every > 0 && (i + 1) % text.Every == 0 ? InTurn(one.Line.Team, i, day, moderates: true) : null,
        }).ToList();
        story.Tell(at, cast.Title("qa"), null,
        [
            story.Alter<AuditRound>(AssuranceChanges.CasesDrawn, round.Id, one => one with { Draws = [new(day, seed, cases.Count, text.IsRisk ? "Each was missing more than twice in the quarter." : null)] }),
            .. cases.Select(one => story.Add(AssuranceChanges.CaseAdded, one)),
        ]);
        return [.. cases.Select(one => Grade(text, one, form, graded))];
    }

    private CaseState Grade(RoundText text, AuditCase one, AuditForm form, GradedCases graded)
    {
        var (given, moderated) = graded.Of(one.Place);
        if (text.Closed is null && one.Place > AuditedSoFar) return new(one, null, null, null, null);
        var audit = Hand(one, form, GradingRole.Audit, one.Auditor!.Value, Office.Add(text.Month, 7 + (one.Place % 8)), graded.Answers(one.Place, given), why: null);
        if (one.Moderator is not { } moderator || (text.Closed is null && one.Place > ModeratedSoFar * text.Every)) return new(one, audit, null, given, null);
        var moderation = Hand(one, form, GradingRole.Moderation, moderator, Office.Add(text.Month, 16 + (one.Place % 4)), graded.Answers(one.Place, moderated), given == moderated ? null : graded.Why(moderated));
        return new(one, audit, moderation, given, moderated);
    }

    private CaseGrading Hand(AuditCase one, AuditForm form, GradingRole role, Guid who, DateOnly on, IReadOnlyList<CaseAnswer> answers, string? why)
    {
        var at = OfficeHours.On(on, $"{role} {one.Id}");
        var grading = new CaseGrading
        {
            Id = Identity.Of(at, 0, $"{role} {one.Id}"), Case = one.Id, Round = one.Round, As = role, By = story.Now<Post>(who).HolderOn(on)!.Value, Form = form.Id, Version = 1, Answers = answers, SubmittedOn = on, Why = why,
        };
        story.Tell(at, cast.Title(cast.Key(who)), null, story.Add(AssuranceChanges.GradingSubmitted, grading));
        return grading;
    }

    /// <summary>In turn, but for those whose team holds it and for posts that were vacant within the month.</summary>
    private Guid InTurn(string? team, int place, DateOnly day, bool moderates)
    {
        var may = Auditors.Where(one => one.Moderates == moderates && (one.Team is null || one.Team != team) && !cast.IsVacant(one.Post, day) && !cast.IsVacant(one.Post, day.AddMonths(1))).ToList();
        return cast.Id(may[place % may.Count].Post);
    }
}
