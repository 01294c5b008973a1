using System.Globalization;
using Candour.Improvement;
using Candour.Practice.Counting;
using Candour.Practice.Duck;

namespace Candour.Practice.Checking;

/// <summary>What is wrong with the data of the lists, row by row: nothing is mended, and nothing is left out for it.</summary>
/// <param name="asAt">No event can be later.</param>
public sealed class DataCheck(PracticeData data, ProblemLog problems, DateOnly asAt)
{
    /// <summary>Nobody on these lists was born, and nothing on them happened, before.</summary>
    private static readonly DateOnly First = new(1980, 1, 1);

    private const int DaysUnborn = 300; // the longest pregnancy, with some days to spare
    private const int Oldest = 26; // support for a care leaver ends at 25

    private readonly DuckDatabase _database = data.Database;

    /// <summary>Adds every problem to the log.</summary>
    /// <param name="ageAsAt">The day on which ages were worked out; null for the day that most of them fit.</param>
    public void Run(DateOnly? ageAsAt = null)
    {
        var ages = ageAsAt ?? AgesAsAt();
        foreach (var list in data.Tables.Where(one => data.Lists.Any(found => found.List == one.Id)))
        {
            CheckRows(list, [.. ColumnChecks(list), .. OrderChecks(list), .. CompanionChecks(list), .. list.Has("born_on") ? ChildChecks(list, ages) : []]);
            if (list.Number == 11) CheckOnce(list, "adopter", "The adopter");
            else if (list.Number > 5 && !list.IsExtra) CheckOnce(list, "child", "The child");
            else CheckSame(list);
            if (list.IsExtra) CheckKnown(list);
        }
        CheckAgreement("born_on", "Date of Birth", "The birth date", "born_on IS NOT NULL");
        CheckAgreement("gender", "Gender", "The gender", "gender IN ('male', 'female', 'neither')");
    }

    private IEnumerable<RowCheck> ColumnChecks(AnnexAList list)
    {
        foreach (var column in list.Columns.Where(one => data.Has(list, one)))
        {
            if (!column.MayBeBlank)
                yield return new(column, "missingValue", column.Type is ColumnType.Code or ColumnType.Whole ? Severity.Warning : Severity.Error, "There is nothing in this cell.", $"{column.Name} IS NULL");
            if (column.IsDated)
            {
                yield return new(column, "impossibleDate", Severity.Error, "This day is too long ago to be meant.", $"{column.Name} < {Sql.Day(First)}");
                yield return new(column, "futureDate", Severity.Error, "This day is still to come.", $"{(column.Type is ColumnType.Moment ? $"{column.Name}::DATE" : column.Name)} > {Sql.Day(column.Name == "born_on" ? asAt.AddDays(DaysUnborn) : asAt)}");
            }
            if (column.Type is ColumnType.Whole && column.Name != "age") yield return new(column, "negative", Severity.Error, "A count cannot be below 0.", $"{column.Name} < 0");
            if (CodeSet.Of(list, column) is { IsOpen: false } codes)
                yield return new(column, RowCheck.UnknownCode, Severity.Error, "", $"{column.Name} NOT IN ({string.Join(", ", codes.Codes.Select(code => $"'{code.Key}'"))})");
        }
    }

    private static IEnumerable<RowCheck> OrderChecks(AnnexAList list) => DateOrder.All.Where(one => one.List == list.Number)
        .Select(rule => new RowCheck(list.Column(rule.Later), "dateOrder", rule.Severity, $"This day is before “{list.Column(rule.Earlier).Heading}”.", list.Column(rule.Later).Type is ColumnType.Moment ? $"({Moments.IsBefore(rule.Later, rule.Earlier)})" : $"{rule.Later} < {rule.Earlier}"));

    private IEnumerable<RowCheck> CompanionChecks(AnnexAList list) => Companion.All.Where(one => one.List == list.Number && data.Has(list, list.Column(one.Needed)))
        .Select(rule => new RowCheck(list.Column(rule.Needed), "missingValue", Severity.Warning, $"This is expected where there is something in “{list.Column(rule.Where).Heading}”.", $"{rule.Where} IS NOT NULL AND {rule.Needed} IS NULL"));

    private IEnumerable<RowCheck> ChildChecks(AnnexAList list, DateOnly? ages)
    {
        var (born, age, isOfTheBorn) = (list.Column("born_on"), list.Column("age"), list.Number >= 8);
        yield return new(born, "impossibleDate", Severity.Error, $"Nobody on these lists is {Oldest} or older.", $"born_on >= {Sql.Day(First)} AND born_on <= {Sql.Day((ages ?? asAt).AddYears(-Oldest))}");
        if (ages is { } day)
        {
            // Whoever was born on 29 February has the birthday of other years on either of two days.
            yield return new(age, "ageDisagrees", Severity.Error, $"The age is not what the birth date makes it on {InWords.Day(day)}{(day == asAt ? "" : ", the day that most ages fit")}.",
                $"({Sql.Day(day)} < (born_on + to_years(age))::DATE - 1 OR {Sql.Day(day)} > (born_on + to_years(age + 1))::DATE)");
        }
        yield return new(age, "impossibleAge", Severity.Error, "This cannot be an age.", $"(age < -1 OR age > {Oldest})");
        if (isOfTheBorn) yield return new(age, "unborn", Severity.Error, "An unborn child cannot be on this list.", $"(age = -1 OR born_on > {Sql.Day(asAt)})");
        foreach (var column in list.Columns.Where(one => one.Type is ColumnType.Day && one != born))
            yield return new(column, "beforeBirth", Severity.Error, isOfTheBorn ? "This day is before the birth date." : "This day is long before the birth date.",
                $"{column.Name} < born_on{(isOfTheBorn ? "" : Sql.Invariant($" - {DaysUnborn}"))}");
    }

    /// <summary>All checks of a list are one statement, which answers the rows that fail any.</summary>
    private void CheckRows(AnnexAList list, List<RowCheck> checks)
    {
        var written = checks.FindAll(one => one.Code == RowCheck.UnknownCode).ConvertAll(one => one.Column.Name);
        var fails = checks.Select((one, i) => Sql.Invariant($"{one.Fails} AS fails_{i}"));
        var any = string.Join(" OR ", checks.Select((_, i) => Sql.Invariant($"fails_{i}")));
        using var rows = _database.Query($"SELECT * FROM (SELECT {string.Join(", ", written.Prepend("row").Concat(fails))} FROM {list.Table}) WHERE {any} ORDER BY row");
        while (rows.Read())
        {
            var (row, place) = (Row(rows), 0);
            for (var i = 0; i < checks.Count; i++)
            {
                var check = checks[i];
                var isCode = check.Code == RowCheck.UnknownCode;
                if (isCode) place++;
                if (rows.Flag(1 + written.Count + i) is not true) continue;
                // What is unreadable is nothing in the table too, and told already.
                if (check.Code == "missingValue" && data.Unread.Contains(list.Number, check.Column.Name, row)) continue;
                problems.Add(new(list.Number, row, check.Column.Heading, check.Code, isCode ? NoCode(rows.Text(place)!) : check.Message, check.Severity));
            }
        }
    }

    private static string NoCode(string written)
    {
        const int Longest = 60;
        return $"“{(written.Length > Longest ? $"{written[..Longest]}…" : written)}” is none of this column's codes.";
    }

    /// <summary>Rows whose children are all strangers have been written with other identifiers.</summary>
    private void CheckKnown(AnnexAList list)
    {
        var known = string.Join(" UNION ALL ", AnnexAList.OfChildren.Select(one => $"SELECT child FROM {one.Table}"));
        using var met = _database.Query($"SELECT count(child), count(child) FILTER (child IN ({known})) FROM {list.Table}");
        if (met.Read() && met.Whole(0) > 0 && met.Whole(1) == 0)
            problems.Add(new(list.Number, null, list.Column("child").Heading, "unknownChildren", "None of these children is in any other list. The identifiers must be those of the eleven lists.", Severity.Error));
    }

    /// <summary>The list has one row for each child, or adopter.</summary>
    private void CheckOnce(AnnexAList list, string key, string who) => ReportAgain(list, list.Column(key), key, Severity.Error, $"{who} is in this list already");

    /// <summary>A child may be in the list more than once, but not with everything the same.</summary>
    private void CheckSame(AnnexAList list) =>
        ReportAgain(list, null, $"hash({string.Join(", ", list.Columns.Select(one => one.Name))})", Severity.Warning, "The row is in this list already");

    private void ReportAgain(AnnexAList list, AnnexAColumn? column, string key, Severity severity, string what)
    {
        using var again = _database.Query($"""
            WITH keyed AS (SELECT row, {key} AS key, {list.Columns[0].Name} AS who FROM {list.Table}),
                 again AS (SELECT key, min(row) AS first FROM keyed WHERE who IS NOT NULL GROUP BY key HAVING count(*) > 1)
            SELECT row, first FROM keyed JOIN again USING (key) WHERE row > first ORDER BY row
            """);
        while (again.Read())
            problems.Add(new(list.Number, Row(again), column?.Heading, "duplicate", string.Create(CultureInfo.InvariantCulture, $"{what}, in row {again.Whole(1)}."), severity));
    }

    /// <summary>A child has one birth date and one gender, whatever list the child is in.</summary>
    private void CheckAgreement(string name, string heading, string what, string known)
    {
        var everyone = string.Join(" UNION ALL ", AnnexAList.OfChildren.Select(list => $"SELECT {list.Number} AS list, row, child, {name} AS said FROM {list.Table} WHERE {known} AND child IS NOT NULL"));
        using var disagreeing = _database.Query($$"""
            WITH everyone AS ({{everyone}}),
                 unlike AS (SELECT child, arg_min({'list': list, 'row': row, 'said': said}, (list, row)) AS told FROM everyone GROUP BY child HAVING min(said) <> max(said))
            SELECT list, row, told.list, told.row FROM everyone JOIN unlike USING (child) WHERE said <> told.said ORDER BY everyone.list, everyone.row
            """);
        while (disagreeing.Read())
            problems.Add(new((int)disagreeing.Whole(0)!, (int)disagreeing.Whole(1)!, heading, "disagrees",
                string.Create(CultureInfo.InvariantCulture, $"{what} is not that of the same child in list {disagreeing.Whole(2)}, row {disagreeing.Whole(3)}."), Severity.Error));
    }

    /// <summary>The day, up to now, that most ages fit with their birth dates; null where no row has both.</summary>
    private DateOnly? AgesAsAt()
    {
        var ages = string.Join(" UNION ALL ", AnnexAList.OfChildren.Select(list => $"SELECT born_on, age FROM {list.Table} WHERE born_on IS NOT NULL AND age BETWEEN -1 AND {Oldest}"));
        using var day = _database.Query($"""
            WITH ages AS ({ages}),
                 turns AS (SELECT (born_on + to_years(age))::DATE AS day, count(*) AS n FROM ages GROUP BY 1 UNION ALL SELECT (born_on + to_years(age + 1))::DATE, -count(*) FROM ages GROUP BY 1),
                 days AS (SELECT day, sum(n)::BIGINT AS n FROM turns WHERE day <= {Sql.Day(asAt)} GROUP BY day),
                 fits AS (SELECT day, sum(n) OVER (ORDER BY day) AS fit FROM days)
            SELECT day FROM fits ORDER BY fit DESC, day DESC LIMIT 1
            """);
        return day.Read() ? day.Day(0) : null;
    }

    private static int Row(DuckReader reader) => (int)reader.Whole(0)!.Value;
}
