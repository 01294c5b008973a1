using Candour.Assurance;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>A member doubts a claim, asks with a ready question, and ends the challenge when the lead has shown what was seen.</summary>
public sealed class ChallengeTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_member_goes_from_the_programme_to_a_claim_and_its_proof_and_challenges_it_until_evidence_answers()
    {
        var view = (await site.BoardsAsync()).Programme;
        var action = view.ActionBy("CSIP-15.5")!;
        var audit = AssuranceView.Of(view).Evidence.Single(one => one.Title == "Audit of 30 files, October");
        var lead = await Walker.InAsync(site, Roles.ActionLead, view.AnswersFor(action, Day("2018-12-03"))!.Holder!.Id);
        var member = await Walker.InAsync(site, Roles.BoardMember, width: 390);
        await member.GoAsync("/programme");
        await member.FollowAsync("Claims and evidence by lead");
        await member.SeesAsync("What was challenged");
        await member.FindsNoFaultAsync();
        await member.GoAsync($"/actions/{action.Reference}");
        await member.SeesAsync("it comes from those who do the work");
        await member.FollowAsync("Enrolment of the academy");
        await member.SeesAsync("An activity: something was done");
        await member.FollowAsync(action.Reference);

        await member.FollowAsync("Challenge this claim");
        await member.FollowAsync("Who checked, and do they answer");
        await member.FillAsync("What would answer it?", "Somebody outside the academy who has seen the work of those it taught");
        await member.FindsNoFaultAsync();
        await member.PressAsync("Raise it");
        await member.SeesAsync("is to answer by 17 December 2018");
        await member.FindsNoFaultAsync();
        await member.FollowAsync($"What is claimed of {action.Reference}");
        await member.SeesAsync("1 open challenge");
        await member.FindsNoFaultAsync();

        await lead.GoAsync("/owed");
        await lead.FollowAsync("Who checked, and do they answer");
        await lead.FollowAsync("Answer it");
        await lead.FillAsync("Answer", "The audits of October looked at cases of those who had been through it.");
        await lead.FillAsync("Evidence that shows it", audit.Number);
        await lead.FindsNoFaultAsync();
        await lead.PressAsync("Send the answer");
        await lead.SeesAsync("has not said yet whether that settles it");

        await member.Page.ReloadAsync();
        await member.FollowAsync("Challenge 13");
        await member.SeesAsync(audit.Title);
        await member.FindsNoFaultAsync();
        await member.FollowAsync("End it");
        await member.PickAsync("How does it end?", "Evidence shows that it does not hold");
        await member.FillAsync("In words", "The auditors had no part in the academy.");
        await member.FindsNoFaultAsync();
        await member.PressAsync("End it");
        await member.SeesAsync("Rebutted on 3 December 2018.");
        await member.FindsNoFaultAsync();
        await member.GoAsync("/questions");
        await member.SeesAsync("1 accepted and 2 rebutted");
        await member.FindsNoFaultAsync();
    }
}
