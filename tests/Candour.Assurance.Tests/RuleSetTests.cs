using FsCheck;
using FsCheck.Fluent;

namespace Candour.Assurance.Tests;

public sealed class RuleSetTests
{
    private static readonly DateOnly Today = new(2018, 6, 1);

    /// <summary>The rows of the rule's table, an item a word: line, what it shows, i for independent of the lead, ! for against.</summary>
    [Theory]
    [InlineData("", Opinion.None)]
    [InlineData("1activity", Opinion.Limited)]
    [InlineData("1outcome", Opinion.Limited)]
    [InlineData("3activity-i", Opinion.Limited)]
    [InlineData("2output", Opinion.Reasonable)]
    [InlineData("2outcome", Opinion.Reasonable)]
    [InlineData("3output-i", Opinion.Reasonable)]
    [InlineData("3outcome-i", Opinion.Substantial)]
    [InlineData("2outcome-i 2output-i", Opinion.Substantial)]
    [InlineData("2outcome-i 3output-i", Opinion.Substantial)]
    [InlineData("2output-i 2output-i", Opinion.Reasonable)]
    [InlineData("2outcome-i 2output", Opinion.Reasonable)]
    [InlineData("1output!", Opinion.Contradicted)]
    [InlineData("3outcome-i 3outcome-i!", Opinion.Contradicted)]
    [InlineData("3outcome-i 2outcome!", Opinion.Substantial)]
    [InlineData("2output 1output!", Opinion.Reasonable)]
    [InlineData("2output 3activity-i!", Opinion.Contradicted)]
    public void What_is_current_decides(string items, Opinion opinion) => RuleSet.Of(Read(items), Today).ShouldBe(opinion);

    [Fact]
    public void Two_items_of_one_collector_are_not_two_that_looked_apart()
    {
        var first = Item(EvidenceLine.Oversight, Shows.Outcome) with { IsIndependent = true, Collector = "Internal audit" };

        RuleSet.Of([first, first with { Shows = Shows.Output }], Today).ShouldBe(Opinion.Reasonable);
    }

    [Theory]
    [InlineData(-1, Opinion.Contradicted)]
    [InlineData(0, Opinion.Contradicted)]
    [InlineData(1, Opinion.Reasonable)]
    public void Only_what_was_seen_later_answers(int days, Opinion opinion)
    {
        var against = Item(EvidenceLine.Oversight, Shows.Outcome) with { Contradicts = true };
        var answer = Item(EvidenceLine.Oversight, Shows.Output) with { Observed = against.Observed.AddDays(days) };

        RuleSet.Of([against, answer], Today).ShouldBe(opinion);
    }

    [Fact]
    public void What_was_answered_does_not_come_back_when_the_answer_expires()
    {
        var against = Item(EvidenceLine.Oversight, Shows.Outcome) with { Contradicts = true };
        var answer = Item(EvidenceLine.Oversight, Shows.Output) with { Observed = against.Observed.AddDays(1), Until = Today };

        RuleSet.Of([against, answer], Today.AddDays(1)).ShouldBe(Opinion.None);
    }

    [Fact]
    public void Evidence_counts_from_the_day_on_which_it_was_there_to_the_last_day_of_its_time()
    {
        var item = Item(EvidenceLine.Oversight, Shows.Output) with { From = Today.AddDays(-10), Until = Today.AddDays(10) };

        new[] { -11, -10, 10, 11 }.Select(day => RuleSet.Of([item], Today.AddDays(day)))
            .ShouldBe([Opinion.None, Opinion.Reasonable, Opinion.Reasonable, Opinion.None]);
        RuleSet.Of([item with { Ends = Today }], Today).ShouldBe(Opinion.None);
    }

    [Fact]
    public void More_support_never_lowers() => Prop.ForAll(Arb.From(Items), Arb.From(One), (items, more) =>
        RuleSet.Of([.. items, more with { Contradicts = false }], Today) >= RuleSet.Of(items, Today)).QuickCheckThrowOnFailure();

    [Fact]
    public void More_that_contradicts_never_raises() => Prop.ForAll(Arb.From(Items), Arb.From(One), (items, more) =>
        RuleSet.Of([.. items, more with { Contradicts = true }], Today) <= RuleSet.Of(items, Today)).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_that_pass_never_raise() => Prop.ForAll(Arb.From(Items), Arb.From(Gen.Choose(0, 800)), (items, days) =>
        RuleSet.Of(items, Today.AddDays(days)) <= RuleSet.Of(items, Today)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_does_not_matter() => Prop.ForAll(Arb.From(Items), Arb.From(Gen.Choose(0, int.MaxValue)), (items, seed) =>
        RuleSet.Of(Shuffled(items, seed), Today) == RuleSet.Of(items, Today)).QuickCheckThrowOnFailure();

    private static Gen<Weight> One =>
        from line in Gen.Elements(Enum.GetValues<EvidenceLine>())
        from shows in Gen.Elements(Enum.GetValues<Shows>())
        from collector in Gen.Elements("A", "B")
        from independent in Gen.Elements(true, false)
        from against in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from observed in Gen.Choose(0, 400)
        from months in Gen.Choose(0, 12)
        select Item(line, shows) with
        {
            Collector = collector,
            IsIndependent = independent,
            Contradicts = against,
            From = Today.AddDays(-observed),
            Observed = Today.AddDays(-observed),
            Until = Today.AddDays(-observed).AddMonths(months),
        };

    private static Weight[] Shuffled(Weight[] items, int seed)
    {
        Weight[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static Gen<Weight[]> Items => One.ArrayOf().Resize(6);

    private static Weight Item(EvidenceLine line, Shows shows) =>
        new(Guid.Empty, "A", line, shows, IsIndependent: false, Contradicts: false, Today.AddDays(-30), Today.AddDays(-30), Today.AddDays(30), DateOnly.MaxValue);

    private static Weight[] Read(string items) => [.. items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((one, i) =>
        Item((EvidenceLine)(one[0] - '0'), Enum.Parse<Shows>(one[1..].TrimEnd('!').Split('-')[0], ignoreCase: true)) with
        {
            Collector = $"{i}", IsIndependent = one.Contains("-i", StringComparison.Ordinal), Contradicts = one.EndsWith('!'),
        })];
}
