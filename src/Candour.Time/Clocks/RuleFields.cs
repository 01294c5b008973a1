using System.Globalization;
using System.Text.Json;

namespace Candour.Time;

/// <summary>The fields of one object of a rule file. Each is asked for by name; what nobody asked for is a mistake.</summary>
internal sealed class RuleFields
{
    private readonly string _file;
    private readonly string _path;
    private readonly JsonElement _object;
    private readonly HashSet<string> _known = [];

    public RuleFields(string file, string path, JsonElement element)
    {
        (_file, _path, _object) = (file, path, element);
        if (element.ValueKind is not JsonValueKind.Object) throw new RuleFileException(file, path, "an object in braces is wanted here");
    }

    public string File => _file;

    public string Text(string name) => OptionalText(name) ?? throw Mistake(name, "is missing");

    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        _ => throw Mistake(name, "must be words in quotation marks"),
    };

    public int? OptionalNumber(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number is >= 0 and <= 10_000 => number,
        _ => throw Mistake(name, "must be a whole number from 0 to 10000"),
    };

    public DateOnly? OptionalDay(string name) => OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Mistake(name, $"'{text}' is not a date; write it as 2017-04-07");

    public T? OptionalChoice<T>(string name) where T : struct, Enum => OptionalText(name) is { } text ? Choice<T>(name, text) : null;

    public IReadOnlyList<T> Choices<T>(string name) where T : struct, Enum => [.. Texts(name).Select(text => Choice<T>(name, text))];

    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(item =>
        item.ValueKind is JsonValueKind.String ? item.GetString()! : throw Mistake(name, "must be a list of words in quotation marks"))];

    public IEnumerable<RuleFields> List(string name) => Items(name).Select((item, i) => new RuleFields(_file, $"{Path(name)}[{i}]", item));

    public IReadOnlyDictionary<string, string> Labels(string name)
    {
        if (Find(name) is not { } labels) return new Dictionary<string, string>();
        var fields = new RuleFields(_file, Path(name), labels);
        return labels.EnumerateObject().ToDictionary(label => label.Name, label => label.Name.All(char.IsAsciiLetterOrDigit)
            ? fields.Text(label.Name)
            : throw fields.Mistake(label.Name, "an event's name is one word of letters and digits"));
    }

    public void RefuseOthers()
    {
        foreach (var property in _object.EnumerateObject())
            if (!_known.Contains(property.Name)) throw Mistake(property.Name, $"is not a field that is known here; known are {string.Join(", ", _known.Order())}");
    }

    public RuleFileException Mistake(string name, string problem) => new(_file, Path(name), problem);

    private T Choice<T>(string name, string text) where T : struct, Enum =>
        Enum.GetValues<T>().Select(v => (T?)v).FirstOrDefault(v => JsonNamingPolicy.CamelCase.ConvertName($"{v}") == text)
        ?? throw Mistake(name, $"'{text}' is not one of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}");

    private JsonElement[] Items(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
        _ => throw Mistake(name, "must be a list in square brackets"),
    };

    private JsonElement? Find(string name)
    {
        _known.Add(name);
        return _object.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }

    private string Path(string name) => _path.Length > 0 ? $"{_path}.{name}" : name;
}
