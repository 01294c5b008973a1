using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Papers;

/// <summary>What a board's own papers say beside its members and its aim: who supports it, who may be asked in, when it is looked at again; what of its programme is a key decision.</summary>
public sealed class TermsTests
{
    [Fact]
    public void Terms_of_reference_say_who_serves_the_board_and_when_they_are_reviewed()
    {
        var terms = Fixture.ReadText("""
            Harbour Improvement Board

            TERMS OF REFERENCE

            PURPOSE

            To see that the plan is carried out.

            MEMBERSHIP

            - Independent Chair
            - Chief Executive

            INVITEES

            - DfE Adviser
            - Principal Social Worker

            OFFICER SUPPORT

            Improvement Manager

            SECRETARIAT

            Democratic Services keep the minutes.

            DECLARATIONS OF INTEREST

            Members declare interests at the start of each meeting.

            REVIEW

            Each April.
            """).Parts.OfType<TermsOfReference>().Single();
        terms.Members.ShouldBe(["Independent Chair", "Chief Executive"]);
        terms.Invited.ShouldBe(["DfE Adviser", "Principal Social Worker"]);
        terms.Support.ShouldBe("Improvement Manager");
        terms.Servicing.ShouldBe("Democratic Services keep the minutes.");
        terms.Declarations.ShouldBe("Members declare interests at the start of each meeting.");
        terms.Review.ShouldBe("Each April.");
    }

    [Fact]
    public void A_programme_says_which_of_its_items_are_key_decisions()
    {
        var programme = Fixture.ReadText("Meeting,Topic,Key decision?,Lead\n12 May 2024,Sufficiency strategy,Yes,Head of Commissioning\n,Fostering fees,No,Head of Fostering\n", "work-programme.csv").Parts.OfType<WorkProgramme>().Single();
        programme.Meetings.Single().Items.Select(item => (item.Topic, item.KeyDecision)).ShouldBe([("Sufficiency strategy", "Yes"), ("Fostering fees", "No")]);
    }
}
