using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Candour.Assurance.Tests;

public sealed class SampleTests
{
    /// <summary>Examples of Rivest's own consistent_sampler.</summary>
    [Theory]
    [InlineData("01382438112797316654", "AB-130", "0.26299714122838008416507544297546663599715395525154425586041245287750224561854")]
    [InlineData("xy()134!g2n", "cat", "0.24866413894129579898796850445568128508290132707747976039848637531569373309555")]
    [InlineData("xy()134!g2n", "fish", "0.74685932088827950509145941729789143204056041958068799542050396198792954500593")]
    public void A_ticket_is_Rivests(string seed, string id, string ticket) => new ConsistentSampler(seed).Ticket(id).ShouldBe(ticket);

    [Fact]
    public void A_draw_is_Rivests()
    {
        var (sampler, hundred) = (new ConsistentSampler("41"), Enumerable.Range(0, 100).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList());

        sampler.Draw(hundred, 5).Select(one => one.Id).ShouldBe(["73", "51", "17", "58", "38"]);
        sampler.Draw(hundred, 5).Select(one => one.Ticket[..11]).ShouldBe(["0.000508333", "0.003446232", "0.004419823", "0.020115273", "0.023482375"]);
        sampler.Draw(hundred, 5, drop: 5).Select(one => (one.Rank, one.Id)).ShouldBe([(6, "42"), (7, "39"), (8, "20"), (9, "11"), (10, "67")]);
    }

    [Fact]
    public void Tickets_stand_in_the_order_of_their_numbers() => Prop.ForAll(Arb.From(Frames), Arb.From(Seeds), (frame, seed) =>
        new ConsistentSampler(seed).Draw(frame, frame.Length).Select(one => one.Id).SequenceEqual(frame.OrderBy(id => Number(seed, id)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Extending_keeps_the_first_picks() => Prop.ForAll(Arb.From(Frames), Arb.From(Seeds), Arb.From(Gen.Choose(0, 30)), (frame, seed, size) =>
    {
        var sampler = new ConsistentSampler(seed);
        return sampler.Draw(frame, size).Concat(sampler.Draw(frame, 10, drop: size)).SequenceEqual(sampler.Draw(frame, size + 10));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cases_that_were_not_picked_may_go_and_nothing_changes() => Prop.ForAll(Arb.From(Frames), Arb.From(Seeds), Arb.From(Gen.Choose(1, 10)), (frame, seed, size) =>
    {
        var sampler = new ConsistentSampler(seed);
        var picked = sampler.Draw(frame, size);
        return sampler.Draw(frame.Where((id, i) => i % 2 == 0 || picked.Any(one => one.Id == id)), size).SequenceEqual(picked);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_list_does_not_matter() => Prop.ForAll(Arb.From(Frames), Arb.From(Seeds), (frame, seed) =>
    {
        List<FrameCase> cases = [.. frame.Select((id, i) => new FrameCase(id, $"Team {i % 3}"))];
        var (one, other) = (Sample.Draw(cases, seed, 3), Sample.Draw([.. Enumerable.Reverse(cases)], seed, 3));
        return one.FrameHash == other.FrameHash && one.Strata.Zip(other.Strata).All(pair => pair.First.FrameHash == pair.Second.FrameHash && pair.First.Picked.SequenceEqual(pair.Second.Picked));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stratum_is_drawn_as_if_it_were_the_whole_list()
    {
        List<FrameCase> frame = [.. Enumerable.Range(0, 60).Select(i => new FrameCase($"C-{i}", i % 10 == 0 ? "Small" : "Large"))];

        var drawn = Sample.Draw(frame, "2018-12-03", 10);

        drawn.Strata.Select(one => (one.Name, one.Cases, one.Picked.Count)).ShouldBe([("Large", 54, 10), ("Small", 6, 6)]);
        var small = frame.Where(one => one.Stratum == "Small").ToList();
        drawn.Strata[1].Picked.ShouldBe(Sample.Draw([.. small.Select(one => one with { Stratum = null })], "2018-12-03", 10).Strata[0].Picked);
        drawn.Strata[1].FrameHash.ShouldBe(Sample.HashOf(small.Select(one => one.Id)));
    }

    /// <summary>What <c>printf 'A\nB\n' | sha256sum</c> prints.</summary>
    [Fact]
    public void The_list_is_known_by_the_hash_of_its_sorted_ids() =>
        Sample.HashOf(["B", "A"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData("A\nB\n"u8)));

    /// <summary>As <c>LC_ALL=C sort</c> has it, which does not sort as UTF-16 does.</summary>
    [Fact]
    public void Ids_are_sorted_by_their_bytes() =>
        Sample.HashOf(["\U0001F600", "\uFF5E", "é", "z", "Z"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData("Z\nz\né\n\uFF5E\n\U0001F600\n"u8)));

    /// <summary>The ticket by arithmetic: the decimal digits of the hash, the last one first, over a power of ten.</summary>
    private static BigInteger Number(string seed, string id)
    {
        static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var (rest, number, digits) = (BigInteger.Parse("0" + Hex(Hex(seed) + id), NumberStyles.HexNumber, CultureInfo.InvariantCulture), BigInteger.Zero, 0);
        for (; !rest.IsZero || digits < 64; digits++)
        {
            number = number * 10 + rest % 10;
            rest /= 10;
        }
        return number * BigInteger.Pow(10, 80 - digits);
    }

    private static Gen<string[]> Frames =>
        from size in Gen.Choose(1, 60)
        from first in Gen.Choose(0, 100_000)
        select Enumerable.Range(first, size).Select(id => $"C-{id}").ToArray();

    private static Gen<string> Seeds => Gen.Choose(0, int.MaxValue).Select(one => one.ToString(CultureInfo.InvariantCulture));
}
