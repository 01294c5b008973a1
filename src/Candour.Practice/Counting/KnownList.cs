using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Practice.Counting;

/// <summary>A list as it was known on a day: a later date is not there yet, and a row that starts later is left out.</summary>
/// <remarks>In an expression <c>wd(started_on)</c> is the number of working days up to that day, <c>wd(started_on, 20)</c> the day 20 of them later; the table of working days is joined for it.</remarks>
internal sealed partial class KnownList(ListId id, AsAt on)
{
    private readonly AnnexAList _list = AnnexAList.Of(id);
    private readonly SortedSet<string> _joined = new(StringComparer.Ordinal);
    private readonly List<Repeated> _repeated = [];
    private bool _asksForAssessments;

    /// <summary>What the expressions that were asked for stand on; ask for them first.</summary>
    public string From => $"({_repeated.Aggregate(Rows, Beside)}) AS known{string.Concat(_joined.Select(one => $" LEFT JOIN working_days AS wd_{one} ON wd_{one}.day = known.{one}"))}";

    public string Expression(string text)
    {
        _asksForAssessments |= text.Contains("assessed_on", StringComparison.Ordinal);
        _repeated.AddRange(Repeated.AskedFor(text).Except(_repeated));
        return InDays(text, _joined);
    }

    /// <summary>The numbers of working days that expressions add, each once.</summary>
    public static IEnumerable<int> Periods(IEnumerable<string> expressions, PracticeSettings settings) =>
        expressions.SelectMany(one => Repeated.AskedFor(one).Select(repeated => repeated.Due).Prepend(one)).SelectMany(one => WorkingDays().Matches(settings.Fill(one))).Where(one => one.Groups["plus"].Success)
            .Select(one => int.Parse(one.Groups["plus"].Value, CultureInfo.InvariantCulture)).Distinct().Order();

    private string InDays(string text, SortedSet<string> joined) => WorkingDays().Replace(on.Fill(text), found =>
    {
        var column = found.Groups["column"].Value;
        joined.Add(column);
        return found.Groups["plus"] is { Success: true } plus ? $"wd_{column}.plus_{plus.Value}" : $"wd_{column}.n";
    });

    /// <summary>With how often something was late as a further column.</summary>
    private string Beside(string rows, Repeated repeated) =>
        $"SELECT rows.*, {repeated.Name} FROM ({rows}) AS rows LEFT JOIN ({on.Fill(repeated.Statement(_list.IsExtra ? Rows : Dated, new KnownList(repeated.In, on).Dated, InDays(repeated.Due, [])))}) AS {repeated.Name} ON {repeated.Name}.row = rows.row";

    /// <summary>With columns that several measures and rules ask for: when the child was last seen, whether it is under five, when its latest assessment was authorised.</summary>
    private string Rows => id.Place switch
    {
        6 => $"SELECT *, coalesce(seen_on, started_on) AS last_seen_on FROM ({Dated})",
        7 => $"SELECT *, coalesce(visited_on, started_on) AS last_seen_on FROM ({Dated})",
        8 => on.Fill($"SELECT child8.*{(_asksForAssessments ? ", assessed_on" : "")}, CASE WHEN born_on IS NULL THEN age < 5 ELSE born_on >= {{past 60m}} END AS young FROM ({Dated}) AS child8{(_asksForAssessments ? $" LEFT JOIN ({Assessed}) AS assessed ON assessed.child = child8.child" : "")}"),
        _ when _list.IsExtra => $"SELECT extra.*{string.Concat(Allocation.Select(one => $", allocated.{one}"))} FROM ({(id == ExtraLists.PrivateFostering ? PrivateFostering.Arrangements(Dated) : Dated)}) AS extra LEFT JOIN ({Allocated}) AS allocated ON allocated.child = extra.child",
        _ => Dated,
    };

    /// <summary>Who works with a child does not stand in the extra lists; lists 6 to 9 tell it, the first that has the child.</summary>
    private const string Allocated = """
        SELECT child, arg_min(team, (list, row)) AS team, arg_min(worker, (list, row)) AS worker
        FROM (SELECT 6 AS list, row, child, team, worker FROM list_6 UNION ALL SELECT 7, row, child, team, worker FROM list_7
            UNION ALL SELECT 8, row, child, team, worker FROM list_8 UNION ALL SELECT 9, row, child, team, worker FROM list_9) GROUP BY child
        """;

    private IEnumerable<string> Allocation => ((IEnumerable<string>)["team", "worker"]).Where(one => !_list.Has(one));

    private string Assessed => $"SELECT child, max(authorised_on) AS assessed_on FROM ({new KnownList(4, on).Dated}) WHERE child IN (SELECT child FROM {AnnexAList.Of(8).Table}) GROUP BY child";

    private string Dated
    {
        get
        {
            var known = _list.Columns.Where(one => one.IsDated && one.Name != Start)
                .Select(one => $"CASE WHEN {Day(one.Name)} <= {{T}} THEN {one.Name} END AS {one.Name}").ToList();
            var replaced = known.Count == 0 ? "" : $" REPLACE ({string.Join(", ", known)})";
            var started = Start is null ? "" : $" WHERE {Day(Start)} <= {{T}} OR {Start} IS NULL";
            return on.Fill($"SELECT *{replaced} FROM {_list.Table}{started}");
        }
    }

    /// <summary>The day on which a row of the list begins.</summary>
    private string? Start => id.Place switch
    {
        3 => "referred_on",
        4 or 6 or 7 or 8 => "started_on",
        5 => "strategy_on",
        10 => "entered_care_on",
        _ => _list.IsExtra ? _list.ExtraStart : null,
    };

    private string Day(string column) => _list.Column(column).Type is ColumnType.Moment ? $"{column}::DATE" : column;

    [GeneratedRegex(@"\bwd\((?<column>\w+)(, (?<plus>\d+))?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WorkingDays();
}
