using Candour.Assurance;
using Candour.Example;

namespace Candour.Web.Tests.Example;

/// <summary>Eastmere’s audits come to what the papers count, and its evidence of them to what they earned.</summary>
public sealed class ExampleAuditsTests
{
    private static readonly AuditsView Audits = AuditsView.Of(Eastmere.View);

    public static TheoryData<string> Closed => [.. Audits.Rounds.Where(one => one.ClosedOn is not null).Select(one => one.Number)];

    [Theory]
    [MemberData(nameof(Closed))]
    public void A_round_comes_to_what_its_text_says(string number)
    {
        var (round, text) = (Audits.RoundBy(number)!, CaseRounds.All[int.Parse(number.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture) - 1]);
        var results = Audits.Results(round);

        (results.Good.Count, results.Good.Of).ShouldBe((text.Good, text.Cases));
        (results.Agreement.Table.MovedDown, results.Agreement.Table.MovedUp).ShouldBe(text.Moved);
        results.Themes.Select(one => (one.Theme, one.Share.Count)).ShouldBe(text.Themes, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void Whoever_has_the_list_and_the_seed_draws_the_same_cases(string number)
    {
        var round = Audits.RoundBy(number)!;
        if (!round.IsRandom) return;
        var lines = AuditFrames.Lines(CaseRounds.All.Single(one => CaseRounds.IdOf(round.Number) == round.Id && one.Title == round.Title && one.Month == round.Month));

        Sample.HashOf(lines.Select(one => one.Case)).ShouldBe(round.Frame!.Hash);
        new ConsistentSampler(round.Draws[0].Seed!).Draw(lines.Select(one => one.Case), round.Planned).Select(one => (one.Id, (int?)one.Rank)).ShouldBe(Audits.CasesOf(round).Select(one => (one.Case, one.Rank)));
    }

    [Fact]
    public void Nobody_audits_what_their_team_holds_and_nobody_moderates_themselves()
    {
        foreach (var one in Audits.Rounds.SelectMany(Audits.CasesOf))
        {
            Audits.AuditorOf(one.Auditor!.Value)!.MayNot(one, Eastmere.View, ExampleProgramme.Today).ShouldBeNull();
            one.Moderator.ShouldNotBe(one.Auditor);
        }
        foreach (var one in Audits.Rounds.SelectMany(Audits.States).Where(one => one.IsModerated)) one.Moderation!.By.ShouldNotBe(one.Audit!.By);
    }

    [Fact]
    public void Evidence_that_is_an_audit_round_counts_for_what_the_round_earned()
    {
        var evidence = AssuranceView.Of(Eastmere.View).Evidence.Where(one => one.Round is not null).ToList();

        evidence.Count.ShouldBeGreaterThan(8);
        evidence.Select(one => (Evidence: one, Round: Eastmere.View.Snapshot.Find<AuditRound>(one.Round!.Value)!))
            .Select(one => (one.Evidence, one.Round, Strength: RoundStrength.Of(one.Round, Audits.FormOf(one.Round).Kind, Audits.Results(one.Round))))
            .Where(one => (one.Evidence.Line, one.Evidence.Shows, one.Evidence.Independence) != (one.Strength.Line, one.Strength.Shows, one.Strength.Independence) || one.Round.ClosedOn > one.Evidence.CollectedOn)
            .Select(one => $"{one.Evidence.Number} {one.Round.Number}: {string.Join(' ', one.Strength.Reasons)}").ShouldBeEmpty();
    }

    [Fact]
    public void September_and_October_2018_were_moderated_whole_and_September_agreed_substantially()
    {
        var (september, october) = (Audits.Results(Audits.RoundBy("AR-11")!), Audits.Results(Audits.RoundBy("AR-12")!));

        (september.Agreement.Cases, october.Agreement.Cases).ShouldBe((35, 30));
        september.Agreement.Linear.Value!.Value.ShouldBeInRange(0.6, 0.9);
    }
}
