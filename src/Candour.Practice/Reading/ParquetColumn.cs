using Candour.Practice.Duck;

namespace Candour.Practice.Reading;

/// <summary>A column of a Parquet file as DuckDB selects it.</summary>
internal static class ParquetColumn
{
    private static readonly HashSet<string> Wholes = new(["TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT"], StringComparer.Ordinal);

    /// <summary>Whether the file's type says what its cells are; otherwise they are read as text, one by one.</summary>
    public static bool IsTyped(AnnexAColumn column, string type) => column.Type switch
    {
        ColumnType.Day => type is "DATE" or "TIMESTAMP",
        ColumnType.Whole => Wholes.Contains(type) || (column.Name == "age" && type is "DOUBLE" or "FLOAT"),
        _ => type is "VARCHAR",
    };

    public static string Select(AnnexAList list, AnnexAColumn column, string name, string type, string source, DuckDatabase database)
    {
        var cell = Sql.Name(name);
        if (column.Type is ColumnType.Day) return type is "DATE" ? cell : $"{cell}::DATE";
        if (column.Type is ColumnType.Whole) return type is "INTEGER" ? cell : $"floor({cell})::INTEGER";
        var text = $"nullif(trim({cell}), '')";
        return CodeSet.Of(list, column) is { } codes ? Keyed(codes, text, source, database) : text;
    }

    /// <summary>Codes are few, so what each of them means is asked once, not in every row.</summary>
    private static string Keyed(CodeSet codes, string text, string source, DuckDatabase database)
    {
        var keys = new List<string>();
        using (var written = database.Query($"SELECT DISTINCT {text} AS code FROM {source} WHERE code IS NOT NULL ORDER BY code"))
            while (written.Read())
                if (codes.KeyOf(written.Text(0)!) is { } key && key != written.Text(0)) keys.Add($"WHEN {Sql.Text(written.Text(0)!)} THEN {Sql.Text(key)}");
        return keys.Count == 0 ? text : $"CASE {text} {string.Join(' ', keys)} ELSE {text} END";
    }
}
