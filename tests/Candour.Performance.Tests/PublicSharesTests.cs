namespace Candour.Performance.Tests;

public sealed class PublicSharesTests
{
    [Fact]
    public void A_small_numerator_takes_its_percentage_with_it_and_that_of_another_team()
    {
        var shares = Published(SuppressionMethod.OneToFive, ("", 53, 90), ("North", 3, 20), ("South", 20, 30), ("West", 30, 40));

        Line(shares, "North").ShouldBe("c 20 c");
        Line(shares, "South").ShouldBe("c 30 c");
        Line(shares, "West").ShouldBe("30 40 75");
        Line(shares, "").ShouldBe("53 90 58.8889");
    }

    [Fact]
    public void A_small_denominator_takes_its_percentage_with_it()
    {
        var shares = Published(SuppressionMethod.OneToFive, ("", 26, 54), ("North", 0, 4), ("South", 6, 20), ("West", 20, 30));

        Line(shares, "North").ShouldBe("0 c c");
        Line(shares, "South").ShouldBe("6 c c");
    }

    [Fact]
    public void What_the_teams_lack_of_the_whole_tells_no_small_count_either() =>
        Line(Published(SuppressionMethod.OneToFive, ("", 64, 64), ("North", 20, 20), ("South", 41, 41)), "North").ShouldBe("c c c");

    [Fact]
    public void Teams_that_overlap_have_nothing_to_do_with_the_whole() =>
        Line(Published(SuppressionMethod.OneToFive, ("", 40, 50), ("North", 30, 40), ("South", 3, 20)), "North").ShouldBe("30 40 75");

    [Fact]
    public void The_other_method_rounds_what_it_shows_and_works_percentages_out_from_that() =>
        Line(Published(SuppressionMethod.OneToSevenNearestFive, ("", 129, 134)), "").ShouldBe("130 135 96.2963");

    [Fact]
    public void What_was_public_before_does_not_tell_a_figure_that_was_put_right()
    {
        var shares = new PublicShares(SuppressionMethod.OneToFive, isPart: true);
        shares.Publish(Shares(("", 58, 90), ("North", 8, 20), ("South", 20, 30), ("West", 30, 40)));
        shares.Publish(Shares(("", 54, 90), ("North", 4, 20), ("South", 20, 30), ("West", 30, 40)));

        Line(shares, "North").ShouldBe("c 20 c");
        Line(shares, "").ShouldBe("c 90 c", "South and West are public already");
    }

    [Fact]
    public void What_was_held_back_stays_so()
    {
        var shares = new PublicShares(SuppressionMethod.OneToFive, isPart: true);
        shares.Publish(Shares(("", 53, 90), ("North", 3, 20), ("South", 20, 30), ("West", 30, 40)));
        shares.Publish(Shares(("", 59, 90), ("North", 9, 20), ("South", 20, 30), ("West", 30, 40)));

        Line(shares, "North").ShouldBe("c 20 c");
        Line(shares, "South").ShouldBe("c 30 c");
    }

    /// <summary>Against all figures of two teams that fit what is shown of one version, and of the one before that was put right in places.</summary>
    [Theory]
    [InlineData(SuppressionMethod.OneToFive)]
    [InlineData(SuppressionMethod.OneToSeven)]
    [InlineData(SuppressionMethod.OneToSevenNearestFive)]
    public void No_count_that_is_held_back_can_be_worked_out(SuppressionMethod method)
    {
        var random = new Random(1212);
        for (var round = 0; round < 200; round++)
        {
            var shares = new PublicShares(method, isPart: true);
            var teams = new Share[] { Any(), Any() };
            shares.Publish(Version(teams));
            var first = Names.Select(name => (Above: shares.Above(name), Below: shares.Below(name))).ToArray();
            var second = random.Next(2) == 0 ? teams : [Any(), teams[1]];
            shares.Publish(Version(second));
            var last = Names.Select(name => (Above: shares.Above(name), Below: shares.Below(name))).ToArray();

            HasTwo(first, first, teams);
            HasTwo(last, first, second);
        }

        Share Any()
        {
            var below = random.Next(0, 14);
            return new(random.Next(0, below + 1), below);
        }

        void HasTwo((PublicNumber Above, PublicNumber Below)[] shown, (PublicNumber Above, PublicNumber Below)[] first, Share[] counted)
        {
            var seen = new Dictionary<(int Place, bool IsAbove), HashSet<int>>();
            foreach (var north in All)
            {
                if (!Fits(0, north)) continue;
                foreach (var south in All)
                {
                    Share[] all = [north, south, new(north.Above + south.Above, north.Below + south.Below)];
                    if (!Fits(1, south) || !Fits(2, all[2])) continue;
                    for (var i = 0; i < 3; i++)
                    {
                        Seen((i, true)).Add(all[i].Above);
                        Seen((i, false)).Add(all[i].Below!.Value);
                    }
                }
            }
            Share[] whole = [.. counted, new(counted.Sum(one => one.Above), counted.Sum(one => one.Below!.Value))];
            for (var i = 0; i < 3; i++)
            {
                if (shown[i].Above.IsHeld && whole[i].Above > 0) Seen((i, true)).Count.ShouldBeGreaterThan(1, $"{Names[i]}, above: {string.Join("; ", counted.Select(one => $"{one}"))}");
                if (shown[i].Below.IsHeld && whole[i].Below > 0) Seen((i, false)).Count.ShouldBeGreaterThan(1, $"{Names[i]}, below: {string.Join("; ", counted.Select(one => $"{one}"))}");
            }

            // What was held back first stays so though it be nought by now; nought is never held back otherwise.
            bool Fits(int place, Share one) => Matches(shown[place].Above, one.Above, shown != first && first[place].Above.IsHeld, method)
                && Matches(shown[place].Below, one.Below!.Value, shown != first && first[place].Below.IsHeld, method);

            HashSet<int> Seen((int, bool) place) => seen.TryGetValue(place, out var set) ? set : seen[place] = [];
        }
    }

    private static readonly string[] Names = ["North", "South", ""];

    private static readonly Share[] All = [.. from below in Enumerable.Range(0, 18) from above in Enumerable.Range(0, below + 1) select new Share(above, below)];

    private static Dictionary<string, Share> Version(Share[] teams) =>
        Shares(("North", teams[0].Above, teams[0].Below!.Value), ("South", teams[1].Above, teams[1].Below!.Value), ("", teams.Sum(one => one.Above), teams.Sum(one => one.Below!.Value)));

    private static bool Matches(PublicNumber shown, int count, bool mayBeNought, SuppressionMethod method) =>
        shown.IsHeld ? count > 0 || mayBeNought
        : Suppression.Shown(count, method) == shown.Number && (count == 0 || !Suppression.Rounds(method) || count > Suppression.Threshold(method));

    private static PublicShares Published(SuppressionMethod method, params (string Name, int Above, int Below)[] figures)
    {
        var shares = new PublicShares(method, isPart: true);
        shares.Publish(Shares(figures));
        return shares;
    }

    private static Dictionary<string, Share> Shares(params (string Name, int Above, int Below)[] figures) => figures.ToDictionary(one => one.Name, one => new Share(one.Above, one.Below));

    private static string Line(PublicShares shares, string name) => $"{shares.Above(name)} {shares.Below(name)} {shares.Divided(name, 100)}";
}
