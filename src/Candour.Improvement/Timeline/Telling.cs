using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Candour.Improvement;

/// <summary>A record in words, each field by its own name, so that no field is ever left out of a timeline or a comparison.</summary>
public static class Telling
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Fields = [];

    public static IEnumerable<Said> Of(Ledger.Record record, ProgrammeView view) =>
        from field in FieldsOf(record.GetType())
        let said = field.GetValue(record)
        from value in said is IEnumerable list and not string ? list.Cast<object?>() : [said]
        select new Said(field.Name is nameof(ToldRecord.Provenance) ? "Imported from" : Label(field.Name), Words(value, view));

    /// <summary>EndedOn gives "Ended on"; IsPublic gives "Public".</summary>
    public static string Label(string name)
    {
        var words = new StringBuilder();
        foreach (var one in name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : name)
            if (char.IsUpper(one) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(one));
            else words.Append(one);
        return words.ToString();
    }

    private static string? Words(object? value, ProgrammeView view) => value switch
    {
        null => null,
        string words => words,
        Guid id => Describe.Name(id, view),
        bool yes => yes ? "Yes" : "No",
        DateOnly day => InWords.Day(day),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.GetCultureInfo("en-GB")),
        Enum one => Label(one.ToString()).ToLowerInvariant(),
        Provenance from => from.Words(view),
        IEnumerable list => InWords.List(list.Cast<object?>().Select(one => Words(one, view)).OfType<string>()),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        _ => string.Join("; ", Parts(value, view)),
    };

    private static IEnumerable<string> Parts(object part, ProgrammeView view) =>
        from field in FieldsOf(part.GetType())
        let value = field.GetValue(part)
        where value is not false
        let words = Words(value, view)
        where !string.IsNullOrEmpty(words)
        select $"{Label(field.Name).ToLowerInvariant()}: {words}";

    // What a record works out, and its identity, are no part of what it says.
    private static IReadOnlyList<PropertyInfo> FieldsOf(Type type) => Fields.GetOrAdd(type, static one =>
        [.. one.GetProperties().Where(field => field is { CanWrite: true, Name: not "Id" })]);
}
