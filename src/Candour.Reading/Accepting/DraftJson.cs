using System.Text.Json;
using System.Text.Json.Serialization;

namespace Candour.Reading.Accepting;

/// <summary>A draft as the store keeps it: the JSON of <c>candour read</c>, on one line.</summary>
public static class DraftJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(ReadResult draft) => JsonSerializer.Serialize(draft, Json);

    public static ReadResult Read(string json) => JsonSerializer.Deserialize<ReadResult>(json, Json)!;
}
