namespace Candour.Performance.Tests;

public sealed class SuppressionTests
{
    [Fact]
    public void A_small_count_is_held_back_and_one_more_so_that_the_total_does_not_tell_it()
    {
        var out_ = Suppression.Of(Row(3, 20, 41, 64), SuppressionMethod.OneToFive);

        Line(out_).ShouldBe("c c 41 64");
        out_.Exposed.ShouldBeEmpty();
    }

    [Fact]
    public void A_nought_is_shown_and_protects_nobody() => Line(Suppression.Of(Row(3, 0, 41, 44), SuppressionMethod.OneToFive)).ShouldBe("c 0 c 44");

    [Fact]
    public void Two_ones_of_which_the_total_is_two_are_no_secret_so_the_total_is_held_back_too() =>
        Line(Suppression.Of(Row(1, 1, 0, 2), SuppressionMethod.OneToFive)).ShouldBe("c c 0 c");

    [Fact]
    public void Without_a_total_nothing_more_is_held_back() => Line(Suppression.Of(Row(3, 20, 41, null), SuppressionMethod.OneToFive)).ShouldBe("c 20 41 c");

    [Fact]
    public void In_a_table_rows_and_columns_are_looked_at_together()
    {
        var table = Table(new int?[,] { { 3, 20, 23 }, { 30, 40, 70 }, { 33, 60, 93 } });

        var shown = Suppression.Of(table, SuppressionMethod.OneToFive);

        shown.Held.Cast<bool>().Count(one => one).ShouldBe(4);
        shown.Exposed.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_held_back_last_time_stays_held_back()
    {
        CountCell[,] cells = { { new(8, Published.HeldBack), new(20), new(30), new(58) }, { default, default, default, default } };

        Line(Suppression.Of(new(cells), SuppressionMethod.OneToFive)).ShouldBe("c c 30 58");
    }

    [Fact]
    public void What_is_public_already_protects_nothing_and_a_cell_that_it_tells_is_named()
    {
        CountCell[,] cells = { { new(3), new(20, Published.Shown), new(23, Published.Shown) }, { default, default, default } };

        Suppression.Of(new(cells), SuppressionMethod.OneToFive).Exposed.ShouldBe([(0, 0)]);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "c")]
    [InlineData(7, "c")]
    [InlineData(8, "10")]
    [InlineData(12, "10")]
    [InlineData(13, "15")]
    public void The_other_method_holds_back_up_to_seven_and_rounds_the_rest(int count, string shown) =>
        Line(Suppression.Of(Row(count, 100, 200, null), SuppressionMethod.OneToSevenNearestFive)).Split(' ')[0].ShouldBe(shown);

    [Fact]
    public void A_total_that_does_not_add_up_is_refused() => Should.Throw<ArgumentException>(() => Row(3, 20, 41, 65)).Message.ShouldContain("65");

    /// <summary>Against all tables that fit what is shown, tried one after the other.</summary>
    [Theory]
    [InlineData(SuppressionMethod.OneToFive)]
    [InlineData(SuppressionMethod.OneToSevenNearestFive)]
    public void No_cell_that_is_held_back_can_be_worked_out(SuppressionMethod method)
    {
        var random = new Random(1212);
        for (var round = 0; round < 120; round++)
        {
            var inner = new int[2, 2];
            for (var row = 0; row < 2; row++)
                for (var column = 0; column < 2; column++) inner[row, column] = random.Next(4) == 0 ? 0 : random.Next(1, 12);
            var table = Table(WithTotals(inner));

            var result = Suppression.Of(table, method);

            result.Exposed.ShouldBeEmpty();
            var seen = new HashSet<int>[3, 3];
            foreach (var other in Fitting(result, method))
                for (var row = 0; row < 3; row++)
                    for (var column = 0; column < 3; column++) (seen[row, column] ??= []).Add(other[row, column]!.Value);
            for (var row = 0; row < 3; row++)
                for (var column = 0; column < 3; column++)
                    if (result.Held[row, column]) seen[row, column].Count.ShouldBeGreaterThan(1, $"{string.Join(' ', inner.Cast<int>())}, cell {row} {column}");
        }
    }

    /// <summary>Every table of counts below 16 that a reader of this one could believe in.</summary>
    private static IEnumerable<int?[,]> Fitting(SuppressedTable shown, SuppressionMethod method)
    {
        var inner = new int[2, 2];
        IEnumerable<int?[,]> From(int place)
        {
            if (place == 4)
            {
                var all = WithTotals(inner);
                if (Enumerable.Range(0, 9).All(at => Fits(all[at / 3, at % 3]!.Value, at / 3, at % 3))) yield return all;
                yield break;
            }
            for (var count = 0; count < 16; count++)
            {
                if (!Fits(count, place / 2, place % 2)) continue;
                inner[place / 2, place % 2] = count;
                foreach (var one in From(place + 1)) yield return one;
            }
        }
        bool Fits(int count, int row, int column) => shown.Held[row, column] ? count > 0
            : method is SuppressionMethod.OneToFive ? count == shown.Shown[row, column]
            : count == 0 ? shown.Shown[row, column] == 0 : count > 7 && Suppression.Shown(count, method) == shown.Shown[row, column];
        return From(0);
    }

    private static int?[,] WithTotals(int[,] inner)
    {
        var all = new int?[3, 3];
        for (var row = 0; row < 3; row++)
            for (var column = 0; column < 3; column++) all[row, column] = 0;
        for (var row = 0; row < 2; row++)
            for (var column = 0; column < 2; column++)
            {
                all[row, column] = inner[row, column];
                all[row, 2] += inner[row, column];
                all[2, column] += inner[row, column];
                all[2, 2] += inner[row, column];
            }
        return all;
    }

    private static CountTable Row(params int?[] counts)
    {
        var cells = new CountCell[2, counts.Length];
        for (var i = 0; i < counts.Length; i++) cells[0, i] = new(counts[i]);
        return new(cells);
    }

    private static CountTable Table(int?[,] counts)
    {
        var cells = new CountCell[counts.GetLength(0), counts.GetLength(1)];
        for (var row = 0; row < cells.GetLength(0); row++)
            for (var column = 0; column < cells.GetLength(1); column++) cells[row, column] = new(counts[row, column]);
        return new(cells);
    }

    private static string Line(SuppressedTable table) => string.Join(' ', Enumerable.Range(0, table.Shown.GetLength(1)).Select(column => table.Shown[0, column]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "c"));
}
