using Candour.Practice.Duck;

namespace Candour.Practice.Reading;

/// <summary>A column of a Parquet file as DuckDB selects it.</summary>
internal static class ParquetColumn
{
    private static readonly HashSet<string> Wholes = new(["TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT"], StringComparer.Ordinal);

    /// <summary>Whether the file's type says what its cells are; otherwise they are read as text, one by one.</summary>
    public static bool IsTyped(AnnexAColumn column, string type) => column.Type switch
    {
        ColumnType.Day or ColumnType.Moment => type is "DATE" or "TIMESTAMP",
        ColumnType.Whole => Wholes.Contains(type) || (column.Name == "age" && type is "DOUBLE" or "FLOAT"),
        _ => type is "VARCHAR",
    };

    public static string Select(AnnexAColumn column, string name, string type)
    {
        var cell = Sql.Name(name);
        if (column.IsDated) return type == PracticeData.SqlType(column.Type) ? cell : $"{cell}::{PracticeData.SqlType(column.Type)}";
        if (column.Type is ColumnType.Whole) return type is "INTEGER" ? cell : $"floor({cell})::INTEGER";
        return Trimmed(cell);
    }

    /// <summary>A function, not <c>IN</c>: DuckDB asks it once for each code of a dictionary, not for each row.</summary>
    public static string IsNoKey(CodeSet codes, string cell) => $"NOT list_contains([{string.Join(", ", codes.Codes.Select(code => Sql.Text(code.Key)))}], {cell})";

    /// <summary>Codes are few, so what each of them means is asked once, not in every row.</summary>
    public static string Keyed(CodeSet codes, string name, string source, DuckDatabase database)
    {
        var (text, keys) = (Trimmed(Sql.Name(name)), new List<string>());
        using (var written = database.Query($"SELECT DISTINCT {text} AS code FROM {source} WHERE {IsNoKey(codes, text)} ORDER BY code"))
            while (written.Read())
                if (codes.KeyOf(written.Text(0)!) is { } key) keys.Add($"WHEN {Sql.Text(written.Text(0)!)} THEN {Sql.Text(key)}");
        return keys.Count == 0 ? text : $"CASE {text} {string.Join(' ', keys)} ELSE {text} END";
    }

    /// <summary>Hardly a cell is to be trimmed, and to see that is much faster than to trim it.</summary>
    private static string Trimmed(string cell) => $"CASE WHEN {cell} <= '!' OR suffix({cell}, ' ') THEN nullif(trim({cell}), '') ELSE {cell} END";
}
