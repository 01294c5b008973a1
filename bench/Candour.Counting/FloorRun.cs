using Candour.Practice.Duck;

namespace Candour.Counting;

/// <summary>How fast DuckDB reads once, of each list in Parquet, the columns that are counted: nothing that counts them can be faster.</summary>
internal static class FloorRun
{
    private static readonly (int List, string Columns)[] Counted =
    [
        (3, "referred_on nfa referrals_12_months"),
        (4, "child started_on authorised_on seen team worker"),
        (5, "child strategy_on unnecessary conference_on led_to_plan team worker"),
        (6, "child started_on seen_on closed_on status team worker"),
        (7, "child started_on visited_on seen_alone reviewed_on ended_on previous_plans team worker"),
        (8, "child born_on age started_on reviewed_on visited_on permanence_plan iro_visited_on health_assessed_on dental_checked_on placements_12_months ceased_on placed_on location missing_12_months interview_offered interview_accepted team worker"),
        (9, "child in_touch suitability activity team worker"),
        (10, "entered_care_on order_on matched_on placed_on fostered_on"),
    ];

    public static object Of(string folder, int rounds)
    {
        var read = Rounds.Of(rounds, () =>
        {
            using var duck = new DuckDatabase();
            foreach (var (list, columns) in Counted)
            {
                using var rows = duck.Query($"SELECT {string.Join(", ", columns.Split(' ').Select(one => $"bit_xor(hash({one}))"))} FROM read_parquet('{Path.Combine(folder, $"list-{list}.parquet")}')");
                rows.Read();
            }
        });
        return new { read.First, read.Best, read.Cpu, read.Peak };
    }
}
