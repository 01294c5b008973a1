using Candour.Practice.Duck;

namespace Candour.Practice;

/// <summary>The rows of children as they are kept: under pseudonyms, and nothing of a child that counting does not need.</summary>
public static class ChildRows
{
    /// <summary>What no measure, rule or chronology asks for, and would help to tell who a child is.</summary>
    private static readonly HashSet<string> LeftOut = new(["gender", "ethnicity", "disability", "uasc", "postcode", "urn", "placement_la"], StringComparer.Ordinal);

    /// <summary>Columns that say who somebody is, or which family.</summary>
    private static readonly string[] Identifiers = ["child", "adopter", "family"];

    /// <summary>Writes each list as a Parquet file into a folder, which <see cref="PracticeData.Open"/> reads again.</summary>
    public static void Write(PracticeData data, Pseudonyms pseudonyms, DateOnly asAt, string folder)
    {
        Name(data, pseudonyms);
        foreach (var list in data.Tables)
        {
            var columns = list.Columns.Where(one => !LeftOut.Contains(one.Name)).Select(one => $"{Cell(list, one.Name, asAt)} AS {one.Name}");
            var joins = Identifiers.Where(list.Has).Select(one => $" LEFT JOIN pseudonyms AS {one}_named ON {one}_named.identifier = {list.Table}.{one}");
            var file = Sql.Text(Path.Combine(folder, $"{list.FileName}.parquet"));
            data.Database.Run($"COPY (SELECT {string.Join(", ", columns)} FROM {list.Table}{string.Concat(joins)} ORDER BY row) TO {file} (FORMAT parquet)");
        }
    }

    private static void Name(PracticeData data, Pseudonyms pseudonyms)
    {
        var everybody = string.Join(" UNION ", data.Tables.SelectMany(list => Identifiers.Where(list.Has).Select(one => $"SELECT {one} AS identifier FROM {list.Table} WHERE {one} IS NOT NULL")));
        var (duck, identifiers) = (data.Database, new List<string>());
        using (var read = duck.Query(everybody))
            while (read.Read()) identifiers.Add(read.Text(0)!);
        duck.Run("CREATE OR REPLACE TABLE pseudonyms (identifier VARCHAR, pseudonym VARCHAR)");
        using var rows = duck.Append("pseudonyms", [DuckType.Text, DuckType.Text]);
        foreach (var one in identifiers)
        {
            rows.Put(0, one);
            rows.Put(1, pseudonyms.Of(one));
            rows.EndRow();
        }
        rows.Finish();
    }

    /// <summary>
    /// A birth date is kept of looked-after children under five only: when they turn five decides how often their health is
    /// assessed. Of all others the age on the day is kept.
    /// </summary>
    private static string Cell(AnnexAList list, string column, DateOnly asAt) => column switch
    {
        "born_on" when list.Number == 8 => $"CASE WHEN {list.Table}.born_on > {Sql.Day(asAt.AddYears(-5).AddDays(-2))} THEN {list.Table}.born_on END",
        "born_on" => "NULL::DATE",
        "age" => $"CASE WHEN {list.Table}.born_on > {Sql.Day(asAt)} THEN -1 ELSE coalesce(date_sub('year', {list.Table}.born_on, {Sql.Day(asAt)})::INTEGER, {list.Table}.age) END",
        _ when Identifiers.Contains(column) => $"{column}_named.pseudonym",
        _ => $"{list.Table}.{column}",
    };
}
