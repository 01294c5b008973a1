using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>Tables and columns are named as SQL is written: <c>changed_at</c>.</summary>
internal static partial class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Of(table.Replace("AspNet", "", StringComparison.Ordinal)));
            if (entity.IsMappedToJson()) continue;
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Of(property.GetColumnName()));
        }
    }

    private static string Of(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
