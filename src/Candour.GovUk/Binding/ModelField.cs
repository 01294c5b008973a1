using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Candour.GovUk;

/// <summary>A property of the page's model as a form shows it: its name, its id, what was last sent or else what it holds, and what is wrong.</summary>
internal sealed record ModelField(string Name, string Id, IReadOnlyList<string> Values, string? Error, ModelMetadata Metadata)
{
    public string? Value => Values.Count > 0 ? Values[0] : null;

    public static ModelField? Of(ModelExpression? expression, ViewContext view)
    {
        if (expression is null) return null;
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ViewData.ModelState.TryGetValue(name, out var entry);
        return new(name, IdOf(name), SentValues(entry) ?? Written(expression.Model), FirstError(entry), expression.Metadata);
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>What a person typed is shown again as they typed it, right or wrong.</summary>
    public static IReadOnlyList<string>? SentValues(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => entry?.AttemptedValue is { } attempted ? [attempted] : null,
    };

    public static string? FirstError(ModelStateEntry? entry) => entry is { Errors: { Count: > 0 } errors } ? MessageOf(errors[0]) : null;

    public static string MessageOf(ModelError error) => error.ErrorMessage is { Length: > 0 } message ? message : "This cannot be read";

    private static IReadOnlyList<string> Written(object? model) => model switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable several => [.. several.Cast<object?>().Select(Text).OfType<string>()],
        _ => Text(model) is { } text ? [text] : [],
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };
}
