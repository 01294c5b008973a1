using System.Text.Json;
using System.Text.Json.Serialization;

namespace Candour.Ledger;

/// <summary>The kinds of record that a store knows, by the name that its rows carry, and how they are written as JSON.</summary>
public sealed class RecordKinds
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true, // what a record works out is no part of its state
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Dictionary<string, Type> _types;
    private readonly Dictionary<Type, string> _names;

    public RecordKinds(IReadOnlyDictionary<string, Type> kinds)
    {
        _types = new(kinds);
        _names = kinds.ToDictionary(kind => kind.Value, kind => kind.Key);
    }

    public string NameOf(Record record) => _names[record.GetType()];

    public string NameOf<T>() where T : Record => _names[typeof(T)];

    public Type TypeOf(string kind) => _types[kind];

    public static string Write(Record record) => JsonSerializer.Serialize(record, record.GetType(), Json);

    public Record Read(string kind, string state) => (Record)JsonSerializer.Deserialize(state, _types[kind], Json)!;
}
