using System.Text.Json;
using System.Text.Json.Serialization;

namespace Candour.Practice;

/// <summary>Which list is meant. In JSON one of the eleven of Annex A is its number, and an extra one its name.</summary>
/// <param name="Place">Among all lists: 1 to 11, and from 12 on the extra ones.</param>
[JsonConverter(typeof(ListIdJson))]
public readonly record struct ListId(int Place)
{
    public static implicit operator ListId(int place) => new(place);

    /// <summary>list 7 or ssd_missing</summary>
    public string Words => AnnexAList.Of(this).IsExtra ? $"{this}" : $"list {this}";

    /// <summary>7 or ssd_missing</summary>
    public override string ToString() => AnnexAList.Of(this).Name;
}

internal sealed class ListIdJson : JsonConverter<ListId>
{
    public override ListId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number ? reader.GetInt32() : AnnexAList.Find(reader.GetString()!)?.Id ?? throw new JsonException("This list is not known.");

    public override void Write(Utf8JsonWriter writer, ListId value, JsonSerializerOptions options)
    {
        if (AnnexAList.Of(value).IsExtra) writer.WriteStringValue($"{value}");
        else writer.WriteNumberValue(value.Place);
    }
}
