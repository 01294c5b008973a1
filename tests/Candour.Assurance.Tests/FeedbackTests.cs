using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class FeedbackTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData("Write to jo.b@example.org soon", "“jo.b@example.org” (an e-mail address)")]
    [InlineData("Ring 020 7946 0018 after six", "“020 7946 0018” (a telephone number)")]
    [InlineData("Ring +44 7700 900123", "“+44 7700 900123” (a telephone number)")]
    [InlineData("Number 943 476 5919", "“943 476 5919” (an NHS number)")]
    [InlineData("Child 1234567 said", "“1234567” (a number that may be of a case)")]
    [InlineData("See case no. AB1234", "“case no. AB1234” (a number that may be of a case)")]
    [InlineData("They live at E14 2BG", "“E14 2BG” (a postcode)")]
    [InlineData("Mrs Example was kind", "“Mrs Example” (a name)")]
    [InlineData("My social worker Alex listens", "“My social worker Alex” (a name)")]
    [InlineData("She was born on 3 May 2009", "“born on 3 May 2009” (a date of birth)")]
    public void What_looks_as_if_it_names_somebody_is_found(string text, string sign) => IdentitySigns.In(text).ShouldBe([sign]);

    [Theory]
    [InlineData("We tell it all again to somebody new.")]
    [InlineData("14 of 41 families, in 2018, on 3 May 2018 at 10.30, 72 hours later")]
    [InlineData("It cost £1,250,000 and took 262 posts")]
    [InlineData("My social worker I like")]
    [InlineData("")]
    [InlineData(null)]
    public void Ordinary_words_and_figures_name_nobody(string? text) => IdentitySigns.In(text).ShouldBeEmpty();

    [Fact]
    public void Words_that_look_like_a_name_are_kept_only_once_somebody_has_read_them_again()
    {
        var draft = Whole() with { Words = "Mrs Example was kind" };

        Add(draft).Problems.ShouldHaveSingleItem().Field.ShouldBe("namesNobody");
        Add(draft with { NamesNobody = true }).Required.Words.ShouldBe("Mrs Example was kind");
    }

    [Fact]
    public void Words_that_nobody_may_use_are_not_kept_and_the_feedback_counts_all_the_same()
    {
        var draft = Whole() with { Consent = FeedbackConsent.None };

        Add(draft).Problems.ShouldHaveSingleItem().Field.ShouldBe("words");
        Add(draft with { Words = null }).Required.Words.ShouldBeNull();
        Add(Whole() with { Consent = null }).Problems.ShouldHaveSingleItem().Message.ShouldEndWith("Silence is no consent.");
    }

    [Fact]
    public void What_is_missing_or_makes_no_sense_is_said()
    {
        Add(new()).Problems.Select(one => one.Field).ShouldBe(["title", "group", "way", "to", "direction", "consent", "gatherer"]);
        Add(Whole() with { People = 0, From = Day("2018-11-02"), BearsOn = "NOPE-1", Theme = Guid.NewGuid() }).Problems.Select(one => one.Field).ShouldBe(["people", "from", "theme", "bearsOn"]);
        Add(Whole() with { To = Day("2018-12-04") }).Problems.ShouldHaveSingleItem().Field.ShouldBe("to");
    }

    [Theory]
    [InlineData(FeedbackDirection.Praise, false)]
    [InlineData(FeedbackDirection.Concern, true)]
    public void Evidence_is_made_of_it_with_what_is_known_filled_in(FeedbackDirection direction, bool against)
    {
        _eastmere.Act("1", "onTrack");
        var feedback = Add(Whole() with { Direction = direction, BearsOn = "CSIP-1", Consent = FeedbackConsent.Public, People = 11 }).Required;

        var draft = FeedbackEvidence.Of(feedback, _eastmere.View.Programme) with { Line = EvidenceLine.Oversight, Independence = Independence.Service };
        var evidence = draft.Add(_eastmere.View, _eastmere.At, Eastmere.Today, file: null).Required;

        evidence.Method.ShouldBe(EvidenceMethod.Feedback);
        evidence.Shows.ShouldBe(Shows.Outcome);
        evidence.Title.ShouldBe("Children and young people: Changes of worker");
        evidence.Summary.ShouldBe("Of 11 people. We tell it all again.");
        evidence.Classification.ShouldBe(Classification.Public);
        evidence.ObservedTo.ShouldBe(feedback.To);
        evidence.Bearings.ShouldHaveSingleItem().Contradicts.ShouldBe(against);
    }

    [Fact]
    public void It_is_counted_by_theme_quarter_and_group_in_words()
    {
        var theme = _eastmere.Plan.Themes[1].Id;
        Feedback[] all =
        [
            Add(Whole() with { Theme = theme }).Required, Add(Whole() with { Direction = FeedbackDirection.Praise, To = Day("2018-06-30") }).Required,
            Add(Whole() with { Theme = theme, Direction = FeedbackDirection.Both, Group = FeedbackGroup.Staff, Done = "Asked again" }).Required,
        ];
        var view = _eastmere.View.Programme;

        FeedbackCounts.ByTheme(all, view).Select(one => (one.Name, one.Words)).ShouldBe([("Workforce", "2 of 2 raise a concern."), ("No theme", "It is praise.")]);
        FeedbackCounts.ByQuarter(all).Select(one => one.Name).ShouldBe(["October to December 2018", "April to June 2018"]);
        FeedbackCounts.ByGroup(all).Select(one => one.Items).ShouldBe([2, 1]);
        FeedbackCounts.Sentence(all).ShouldBe("3 items of feedback, the latest of 1 November 2018. 2 raise a concern; what was done is not recorded for 1.");
        FeedbackCounts.Sentence([]).ShouldBe("Nobody has been heard yet.");
    }

    private Checked<Feedback> Add(FeedbackDraft draft) => draft.Add(_eastmere.View.Programme, _eastmere.At, Eastmere.Today);

    private static FeedbackDraft Whole() => new()
    {
        Title = "Changes of worker", Group = FeedbackGroup.Children, Way = FeedbackWay.Group, To = Day("2018-11-01"), Consent = FeedbackConsent.Papers, Direction = FeedbackDirection.Concern,
        Words = "We tell it all again.", Gatherer = "Participation officers",
    };
}
