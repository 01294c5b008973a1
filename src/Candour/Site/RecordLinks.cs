using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Performance;
using Candour.Practice;

namespace Candour.Site;

/// <summary>The page on which a record, whatever its kind, is seen.</summary>
internal static class RecordLinks
{
    /// <summary>Null where the record is not there, or has no page.</summary>
    public static string? To(Guid id, ProgrammeView view) => view.Snapshot.Find<Ledger.Record>(id) is { } record ? To(record, view) : null;

    public static string? To(Ledger.Record record, ProgrammeView view) => record switch
    {
        PlanAction action => Links.Action(action),
        ActionUpdate update => To(update.Action, view),
        Recommendation recommendation => Links.Recommendation(recommendation),
        Source source => Links.Source(source),
        Plan plan => Links.Plan(plan),
        Post post => Links.Post(post.Id),
        Person => "/people/persons",
        ProgrammeEvent => "/clocks/events",
        ClockRuling => "/clocks",
        Waiver waiver => $"/stress-test#{waiver.Rule}",
        DocumentImport import => Links.Document(import.Id),
        Board board => Links.Board(board),
        TermsOfReference terms when view.Snapshot.Find<Board>(terms.Board) is { } board => $"{Links.Board(board)}/terms?version={terms.Version}",
        Membership member when view.Snapshot.Find<Board>(member.Board) is { } board => $"{Links.Board(board)}/members",
        Meeting meeting => Links.Meeting(meeting),
        AgendaItem item => Links.Meeting(item.Meeting),
        Minute minute when view.Snapshot.Find<AgendaItem>(minute.Item) is { } item => Links.Minute(item),
        PhraseBook => "/settings/phrases",
        MeetingMinutes minutes => Links.Minutes(minutes.Meeting),
        Decision decision => Links.Decision(decision),
        BoardAction action => Links.BoardAction(action, GovernanceView.Of(view)),
        Escalation escalation when view.Snapshot.Find<Board>(escalation.From) is { } from => $"{Links.Escalations(from)}#escalation-{escalation.Id}",
        Topic topic => Links.Topic(topic, GovernanceView.Of(view)),
        PracticeLoad load => Links.Practice(load),
        PracticeLook look => To(look.Load, view),
        PracticeRules => "/settings/practice",
        Acknowledgement => "/practice/alerts",
        Paper paper => Links.Paper(paper.Id),
        Measure measure => Links.Measure(measure),
        Observation figure => To(figure.Measure, view),
        Commentary words => To(words.Measure, view),
        Evidence evidence => Links.Evidence(evidence),
        Challenge challenge => Links.Challenge(challenge),
        QuestionBook => "/questions",
        AskedQuestion asked => To(asked.Item, view),
        AuditForm form => Links.AuditForm(form),
        AuditRound round => Links.Round(round),
        AuditCase one when view.Snapshot.Find<AuditRound>(one.Round) is { } round => Links.Case(round, one),
        CaseGrading grading => To(grading.Case, view),
        CaseAuditor => "/audits/auditors",
        AuditLook look => To(look.Round, view),
        OpinionOverride set => To(set.Of, view),
        Risk risk => Links.Risk(risk),
        RiskMatrix => "/settings/risks",
        Visit visit => Links.Visit(visit),
        ReportingDuty duty => Links.Duty(duty),
        SelfEvaluation evaluation => Links.SelfEvaluation(evaluation),
        AccessLink link => Links.AccessLink(link),
        AccessLook look => To(look.Link, view),
        VisitPreparation or VisitShare or VisitFinding or DutyReport => To(record.About, view),
        FundingLine line => Links.Funding(line),
        MoneyEntry entry => To(entry.Line, view),
        Feedback feedback => Links.Feedback(feedback),
        Course course => Links.Course(course),
        Cohort cohort => To(cohort.Course, view),
        Lesson lesson => Links.Lesson(lesson),
        Partner partner => Links.Partner(partner),
        WorkforceScenario scenario => Links.Workforce(scenario),
        PublicationRules => "/settings/publication",
        Benchmark or NeighbourTable => "/measures/open-data",
        _ => null,
    };
}
