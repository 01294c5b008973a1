using System.Text.RegularExpressions;
using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Practice;
using Candour.Site;

namespace Candour.Browser.Tests;

/// <summary>Puts records of the example into the places that a route leaves open.</summary>
internal sealed partial class SampleAddresses(ProgrammeView view, ActionLinks links, Guid authority)
{
    /// <summary>Pages that show nothing by themselves: they answer with a file, end a session, need what a form brings, or are for one person.</summary>
    private static readonly string[] NotPages = ["account/sign-out", "account/denied", "error", "account/link", "access", "access/ended", "access/not-shared", "access/{key}", "history/steps/{batch:guid}", "documents/{id:guid}/file", "evidence/{number}/file", "papers/{id:guid}/file", "audits/{number}/cases/{place:int}/audit", "audits/{number}/cases/{place:int}/moderate", "practice/alerts/acknowledge"];

    /// <returns>Null for what is no page to look at.</returns>
    public string? Fill(string route)
    {
        route = route.Replace("/{ending?}", "", StringComparison.Ordinal);
        if (NotPages.Contains(route) || Path.GetExtension(route) is ".csv" or ".ics" or ".svg" or ".png") return null;
        var values = Place().Matches(route).ToDictionary(place => place.Value, place => Value(route, place.Groups["name"].Value));
        if (values.ContainsValue(null)) return null;
        var filled = values.Aggregate(route, (address, place) => address.Replace(place.Key, place.Value, StringComparison.Ordinal));
        return $"/{filled}{Query(route)}";
    }

    private string? Value(string route, string place) => (route.Split('/')[0], place) switch
    {
        ("actions", "reference") => Open.Reference,
        ("actions", _) when route.StartsWith("actions/by", StringComparison.Ordinal) => "lead",
        ("recommendations", "reference") => view.Recommendations[3].Reference,
        ("sources", "code") => view.Sources[0].Code,
        ("plans", "code") => view.Plans[0].Code,
        ("public", _) => Example.ExampleStore.Slug,
        ("report", "token") => links.Sign(new(authority, Open.Id, Open.Leads[0].Post)),
        ("people", "id") when route.StartsWith("people/posts", StringComparison.Ordinal) => $"{view.Posts[0].Id}",
        ("people", "id") when route.StartsWith("people/persons", StringComparison.Ordinal) => $"{view.People[0].Id}",
        ("documents", "id") => $"{view.Imports[0].Id}",
        ("clocks", "id") => $"{view.Events[0].Id}",
        ("history", "sequence") => "20",
        ("meetings", "id") => $"{Sitting.Id}",
        ("meetings", "item") => $"{Boards.AgendaOf(Sitting.Id)[0].Item.Id}",
        ("boards", "code") when route.Contains("forward-plan", StringComparison.Ordinal) => "TIB",
        ("boards", "code") when route.Contains("{number}", StringComparison.Ordinal) => Asked is { } asked ? Boards.Board(asked.Board)!.Code : null,
        ("boards", "number") => Asked?.Number,
        ("escalations", "id") => Boards.Snapshot.All<Escalation>() is [var one, ..] ? $"{one.Id}" : null,
        ("decisions", "number") => Boards.Snapshot.All<Decision>().FirstOrDefault(one => Boards.MayBeCarriedOut(one, Day("2018-12-03")))?.Number,
        ("boards", "code") => route == "boards/{code}/terms/agree" ? "TIB" : "CSIB",
        ("boards", "id") when route.Contains("forward-plan", StringComparison.Ordinal) => $"{Boards.TopicsAhead(Boards.BoardBy("TIB")!.Id).First().Id}",
        ("boards", "id") => $"{Boards.Memberships(Boards.BoardBy("CSIB")!.Id).First().Id}",
        ("papers", "id") => $"{Boards.Snapshot.All<Paper>()[0].Id}",
        ("papers", "clearance") => $"{Boards.Snapshot.All<Paper>()[0].Clearances[0].Id}",
        ("evidence", "number") => view.Snapshot.All<Evidence>()[0].Number,
        ("audits", "number") => route.Split('/')[^1] is "results" or "learn" or "evidence" ? "AR-1" : "AR-13",
        ("audits", "place") => "19",
        ("audits", "code") => "CASE",
        ("audits", "id") => $"{view.Snapshot.All<CaseAuditor>()[0].Id}",
        ("audits", "sha256") => view.Snapshot.All<AuditRound>()[^1].Frame!.File.Sha256,
        ("challenges", "number") => view.Snapshot.All<Challenge>().First(one => one.IsOpen).UniqueName,
        ("questions", "code") => QuestionView.Of(view).All.First(one => one.IsOwn).Code,
        ("assurance", "reference") => Open.Reference,
        ("money", "number") => view.Register<FundingLine>().All[0].Number,
        ("partners", "number") => view.Register<Partner>().All[0].Number,
        ("partners", "step") => $"{view.Register<Partner>().All[0].Steps[0].Id}",
        ("lessons", "number") => Shared.Number,
        ("lessons", "share") => $"{Shared.Shares[0].Id}",
        ("feedback", "number") => view.Register<Assurance.Feedback>().All[0].Number,
        ("training", "number") => view.Register<Course>().All[0].Number,
        ("training", "cohort") => "1",
        ("risks", "number") => view.Snapshot.All<Risk>()[0].Number,
        ("visits", "number") => Visited.Number,
        ("visits", "id") when route.Contains("prepare", StringComparison.Ordinal) => $"{VisitView.Of(view).PreparationsOf(Visited)[0].Id}",
        ("visits", "id") when route.Contains("share", StringComparison.Ordinal) => $"{VisitView.Of(view).SharedAt(Visited)[0].Id}",
        ("visits", "id") => $"{VisitView.Of(view).FindingsOf(Visited).First(one => one.Evidence is null).Id}",
        ("access-links", "number") => "AL-1",
        ("self-evaluations", "number") => "S-2",
        ("self-evaluations", "area") => "care",
        ("obligations", "number") => "D-1",
        ("obligations", "id") => $"{view.Snapshot.About<DutyReport>(DutyDates.By("D-1", view)!.Id).First().Id}",
        ("measures", "code") => route == "measures/{code}/compare" ? "AGENCY" : view.Snapshot.All<Performance.Measure>().First(one => one.Id == Said.Measure).Code,
        ("measures", "id") => $"{Said.Id}",
        ("workforce", "id") => $"{view.Snapshot.All<Performance.WorkforceScenario>()[0].Id}",
        ("practice", "load") => PracticeView.Of(view.Snapshot).Newest?.Reference,
        ("practice", "child") => Example.ExamplePractice.Child,
        ("settings", "code") => view.Programme.Claims[0].Code,
        ("settings", "place") => $"{Boards.Phrases.Index().First(one => one.Item.IsOwn).Index + 1}",
        _ => null,
    };

    /// <summary>Commentary on a measure; the pages of that measure are the ones to look at.</summary>
    private Performance.Commentary Said => view.Snapshot.All<Performance.Commentary>()[0];

    private string? Query(string route) => route switch
    {
        "clocks/rule" => "?rule=I2&from=2017-04-07&occurrence=2017-07-20",
        "stress-test/waive" => StressTests.Whole.Run(view, Day("2018-12-03")) is [.., var finding] ? $"?rule={finding.Rule.Code}&subject={finding.SubjectId}" : null,
        "documents/{id:guid}/correct" => "?row=parts/0",
        "challenges/raise" => $"?on={Open.Reference}",
        "search" => "?q=assessment",
        "decisions/{number}/move-date" or "decisions/{number}/agree-claim" or "decisions/{number}/ask-for-evidence" => $"?action={Open.Reference}",
        _ => null,
    };

    private Visit Visited => VisitView.Of(view).By("V-8")!;

    private Lesson Shared => view.Register<Lesson>().All.First(one => one.Shares.Count > 0);

    private GovernanceView Boards => GovernanceView.Of(view);

    /// <summary>The meeting that is next, with an agenda and minutes still to be written.</summary>
    private Meeting Sitting => Boards.MeetingOn(Boards.BoardBy("TIB")!.Id, Day("2018-12-18"))!;

    /// <summary>What a board asked for and still waits for.</summary>
    private BoardAction? Asked => Boards.Snapshot.All<BoardAction>().FirstOrDefault(one => one.IsOpen);

    private PlanAction Open => view.Actions.First(action => action.IsOpen && action.Leads.Count > 0 && view.UpdatesOf(action).Count > 2);

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
