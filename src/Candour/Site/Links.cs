using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Performance;
using Candour.Practice;

namespace Candour.Site;

/// <summary>The addresses of records' pages, in one place.</summary>
public static class Links
{
    public static string Action(PlanAction action) => Action(action.Reference);

    public static string Action(string reference) => $"/actions/{Uri.EscapeDataString(reference)}";

    /// <summary>The page that mends what the stress test found in a field of an action.</summary>
    public static string Mend(PlanAction action, string field) => Action(action) + field switch
    {
        "due" => "/move-date",
        "leads" => "/leads",
        "claim" => "/update",
        "closure" => "/close",
        _ => $"/edit#Form_{char.ToUpperInvariant(field[0])}{field[1..]}",
    };

    public static string Recommendation(Recommendation recommendation) => Recommendation(recommendation.Reference);

    public static string Recommendation(string reference) => $"/recommendations/{Uri.EscapeDataString(reference)}";

    public static string Source(Source source) => $"/sources/{Uri.EscapeDataString(source.Code)}";

    public static string Plan(Plan plan) => $"/plans/{Uri.EscapeDataString(plan.Code)}";

    public static string Post(Guid post) => $"/people/posts/{post}";

    public static string Board(Board board) => $"/boards/{Uri.EscapeDataString(board.Code)}";

    /// <summary>The calendar of a board's public meetings, for anybody's calendar program.</summary>
    /// <param name="slug">The council's name in public addresses.</param>
    public static string BoardFeed(string slug, Board board) => $"/public/{Uri.EscapeDataString(slug)}/boards/{Uri.EscapeDataString(board.Code)}.ics";

    /// <summary>A person's own calendar.</summary>
    public static string OwedFeed(Guid key) => $"/owed/{key}.ics";

    public static string Meeting(Meeting meeting) => Meeting(meeting.Id);

    public static string Meeting(Guid meeting) => $"/meetings/{meeting}";

    public static string Attendance(Meeting meeting) => $"{Meeting(meeting)}/attendance";

    /// <summary>Where a meeting carries forward what it found open.</summary>
    public static string CarryForward(Meeting meeting) => $"{Meeting(meeting)}/carry-forward";

    /// <summary>Where a declaration or a recorded vote is taken back.</summary>
    public static string TakeBack(Meeting meeting, Guid what) => $"{Meeting(meeting)}/take-back/{what}";

    public static string Minutes(Guid meeting) => $"{Meeting(meeting)}/minutes";

    /// <summary>What the minutes say under one item.</summary>
    public static string Minute(AgendaItem item) => $"{Minutes(item.Meeting)}#item-{item.Id}";

    public static string Decisions(Board board) => $"{Board(board)}/decisions";

    public static string Decision(Decision decision) => $"/decisions/{Uri.EscapeDataString(decision.Number)}";

    public static string BoardActions(Board board) => $"{Board(board)}/actions";

    /// <summary>By its number; by its identity where it has none, or where another has the same.</summary>
    public static string BoardAction(BoardAction action, GovernanceView view) => BoardActions(view.Board(action.Board)!)
        + $"/{(action.Number is { } number && view.ActionBy(number)?.Id == action.Id ? Uri.EscapeDataString(number) : action.Id)}";

    public static string Escalations(Board board) => $"{Board(board)}/escalations";

    /// <param name="under">The item of a meeting that answers it.</param>
    public static string Answer(Escalation escalation, AgendaItem? under = null) => $"/escalations/{escalation.Id}/answer{(under is null ? "" : $"?under={under.Id}")}";

    public static string ForwardPlan(Board board) => $"{Board(board)}/forward-plan";

    /// <summary>A topic's row in the forward plan that it stands in.</summary>
    public static string Topic(Topic topic, GovernanceView view) => $"{ForwardPlan(view.Board(topic.Board)!)}#topic-{topic.Id}";

    public static string Paper(Guid paper) => $"/papers/{paper}";

    /// <summary>A load of children's records.</summary>
    public static string Practice(PracticeLoad load) => $"/practice/{load.Reference}";

    public static string Late(PracticeLoad load) => $"{Practice(load)}/late";

    /// <summary>What was read and waits for a yes.</summary>
    public static string PracticeDraft(Guid draft) => $"/practice/load/{draft}";

    public static string Acknowledge(WatchItem item) =>
        $"/practice/alerts/acknowledge?child={Uri.EscapeDataString(item.Child)}&rule={Uri.EscapeDataString(item.Rule)}&due={item.Due.Iso()}";

    /// <param name="pseudonym">The child's.</param>
    public static string Child(PracticeLoad load, string pseudonym) => $"{Practice(load)}/children/{Uri.EscapeDataString(pseudonym)}";

    /// <summary>What the measures that a board looks at say.</summary>
    public static string Scorecard(Board board) => $"{Board(board)}/scorecard";

    public static string AddEvidence(string reference) => $"/evidence/add?for={Uri.EscapeDataString(reference)}";

    public static string Evidence(Evidence evidence) => $"/evidence/{Uri.EscapeDataString(evidence.Number)}";

    public static string Visit(Visit visit) => $"/visits/{Uri.EscapeDataString(visit.Number)}";

    public static string AccessLink(AccessLink link) => $"/access-links/{Uri.EscapeDataString(link.Number)}";

    public static string Duty(ReportingDuty duty) => $"/obligations/{Uri.EscapeDataString(duty.Number)}";

    public static string SelfEvaluation(SelfEvaluation evaluation) => $"/self-evaluations/{Uri.EscapeDataString(evaluation.Number)}";

    /// <summary>Where somebody answers for another opinion on an action or a recommendation than its evidence gives.</summary>
    public static string SetOpinion(string reference) => $"/assurance/{Uri.EscapeDataString(reference)}/set";

    public static string Funding(FundingLine line) => $"/money/{Uri.EscapeDataString(line.Number)}";

    public static string Partner(Partner partner) => $"/partners/{Uri.EscapeDataString(partner.Number)}";

    public static string Lesson(Lesson lesson) => $"/lessons/{Uri.EscapeDataString(lesson.Number)}";

    public static string Feedback(Feedback feedback) => $"/feedback/{Uri.EscapeDataString(feedback.Number)}";

    public static string Course(Course course) => $"/training/{Uri.EscapeDataString(course.Number)}";

    public static string Risk(Risk risk) => $"/risks/{Uri.EscapeDataString(risk.Number)}";

    public static string Challenge(Challenge challenge) => $"/challenges/{challenge.UniqueName}";

    /// <summary>Where something of a record is challenged.</summary>
    /// <param name="question">The code of the ready question to ask.</param>
    public static string RaiseChallenge(ChallengeAim aim, Guid target, string? question = null) =>
        $"/challenges/raise?aim={aim.ToString().ToLowerInvariant()}&on={target}{(question is null ? "" : $"&question={Uri.EscapeDataString(question)}")}";

    public static string Round(AuditRound round) => $"/audits/{Uri.EscapeDataString(round.Number)}";

    public static string Case(AuditRound round, AuditCase one) => $"{Round(round)}/cases/{one.Place.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string AuditForm(AuditForm form) => $"/audits/forms/{Uri.EscapeDataString(form.Code)}";

    public static string Auditor(CaseAuditor auditor) => $"/audits/auditors/{auditor.Id}";

    public static string Measure(Measure measure) => $"/measures/{Uri.EscapeDataString(measure.Code)}";

    public static string Workforce(WorkforceScenario scenario) => $"/workforce/{scenario.Id}";

    public static string Document(Guid import) => $"/documents/{import}";

    /// <summary>The place in a document’s text that a record was taken from.</summary>
    public static string Lines(Provenance from) => $"{Document(from.Import)}/source#line-{from.FromLine}";

    public static string ActionReport(string token) => $"/report/{token}";
}
