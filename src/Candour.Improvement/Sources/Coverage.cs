namespace Candour.Improvement;

/// <summary>Which actions answer which recommendation, and which recommendation none does.</summary>
/// <remarks>A recommendation that says an earlier one again counts once with it, and what answers one answers both.</remarks>
public sealed record Coverage(IReadOnlyList<SourceCoverage> Sources)
{
    public IEnumerable<RecommendationCoverage> All => Sources.SelectMany(one => one.Recommendations);

    /// <summary>Recommendations, repeats counted once.</summary>
    public int Count => All.Count(one => one.Repeats is null);

    /// <summary>Recommendations that nothing answers, repeats counted once.</summary>
    public int Gaps => All.Count(one => one is { Repeats: null, IsGap: true });

    public static Coverage Of(ProgrammeView view, DateOnly today) => view.OnDay(today, nameof(Coverage), () => Look(view, today));

    private static Coverage Look(ProgrammeView view, DateOnly today)
    {
        var families = view.Recommendations.ToLookup(one => FirstSaid(one, view).Id);
        return new([.. view.Sources.Select(source => new SourceCoverage(source, [.. view.RecommendationsOf(source).Select(Cover)]))]);

        RecommendationCoverage Cover(Recommendation one)
        {
            var first = FirstSaid(one, view);
            var answers = families[first.Id].SelectMany(view.ActionsFor).Distinct().Select(action => view.RowOf(action.Id, today)!).OrderBy(row => row.Rank);
            return new(one, first.Id == one.Id ? null : first, [.. answers.Select(row => new Answer(row, Answers(row)))]);
        }

        // What was handed on answers through whatever carries it now.
        bool Answers(ActionRow row) => view.RowOf(view.CarriedOnBy(row.Action).Id, today)!.Counts;
    }

    /// <summary>The recommendation that this one repeats, back to the first that said it.</summary>
    public static Recommendation FirstSaid(Recommendation one, ProgrammeView view)
    {
        var seen = new HashSet<Guid>();
        while (seen.Add(one.Id) && one.RepeatOf is { } earlier && view.Snapshot.Find<Recommendation>(earlier) is { } said)
            one = said;
        return one;
    }
}

public sealed record SourceCoverage(Source Source, IReadOnlyList<RecommendationCoverage> Recommendations)
{
    /// <summary>The matrix's columns: every action that answers one of the source's recommendations.</summary>
    public IReadOnlyList<ActionRow> Actions =>
        [.. Recommendations.SelectMany(one => one.Answers).Select(one => one.Row).Distinct().OrderBy(row => row.Rank)];

    public int Gaps => Recommendations.Count(one => one.IsGap);
}

/// <summary>One row of the matrix.</summary>
/// <param name="Repeats">The first recommendation that said the same; null where this is the first.</param>
public sealed record RecommendationCoverage(Recommendation Recommendation, Recommendation? Repeats, IReadOnlyList<Answer> Answers)
{
    public bool IsGap => !Answers.Any(one => one.Counts);

    public bool IsAnsweredBy(ActionRow row) => Answers.Any(one => one.Counts && one.Row.Id == row.Id);
}

/// <param name="Counts">False for what was left open in a plan that has ended, or handed on to such an action.</param>
public sealed record Answer(ActionRow Row, bool Counts);
