using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk.Tests;

/// <summary>Reads the options of an upstream fixture into our records. Their names are the same but for text, which upstream gives twice: as text or as HTML.</summary>
internal static class FixtureJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new LooseString(), new LooseContent(), new WithoutFalse(), new LooseDateItem(), new LooseSlots() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ReadTextOrHtml, RenameGroupContent } },
    };

    private static void ReadTextOrHtml(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object) return;
        foreach (var content in type.Properties.Where(p => p.PropertyType == typeof(Content)).ToList())
        {
            var (text, html) = content.Name is "text" or "inner" ? ("text", "html") : ($"{content.Name}Text", $"{content.Name}Html");
            if (content.Name == "text") type.Properties.Remove(content);
            Add(type, text, (target, value) => { if (!((Content)content.Get!(target)!).IsHtml) content.Set!(target, (Content)value); });
            Add(type, html, (target, value) => content.Set!(target, (Content)new HtmlString(value)));
        }
    }

    /// <summary>A group's content is beforeInput or beforeInputs upstream; one name serves both here.</summary>
    private static void RenameGroupContent(JsonTypeInfo type)
    {
        if (type.Type != typeof(FormGroup)) return;
        foreach (var property in type.Properties.Where(p => p.Name is "before" or "after").ToList()) property.Name += "Input";
    }

    private static void Add(JsonTypeInfo type, string name, Action<object, string?> set)
    {
        var property = type.CreateJsonPropertyInfo(typeof(string), name);
        property.Set = (target, value) => { if (!string.IsNullOrEmpty((string?)value)) set(target, (string?)value); };
        type.Properties.Add(property);
    }

    private sealed class LooseString : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDouble().ToString(System.Globalization.CultureInfo.InvariantCulture),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => reader.GetString(),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class LooseContent : JsonConverter<Content>
    {
        public override Content Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var json = JsonElement.ParseValue(ref reader);
            if (json.ValueKind is JsonValueKind.String) return new HtmlString(json.GetString());
            if (json.ValueKind is not JsonValueKind.Object) return default;
            if (json.TryGetProperty("html", out var html))
                return html.ValueKind is JsonValueKind.String ? new HtmlString(html.GetString()) : default;
            return json.TryGetProperty("text", out var text) ? (Content)text.GetString() : default;
        }

        public override void Write(Utf8JsonWriter writer, Content value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>A field of a date that is false upstream is left out.</summary>
    private sealed class LooseDateItem : JsonConverter<DateInputItem>
    {
        private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Converters = { new LooseString() } };

        public override DateInputItem? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var json = JsonElement.ParseValue(ref reader);
            return json.ValueKind is JsonValueKind.Object ? json.Deserialize<DateInputItem>(Plain) : new() { LeftOut = true };
        }

        public override void Write(Utf8JsonWriter writer, DateInputItem value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>The end slot is a text or an object upstream, which says besides whether it stands in line.</summary>
    private sealed class LooseSlots : JsonConverter<NavigationSlots>
    {
        public override NavigationSlots Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var json = JsonElement.ParseValue(ref reader);
            var inline = json.TryGetProperty("end", out var end) && end.ValueKind is JsonValueKind.Object && end.TryGetProperty("align", out var align) && align.GetString() == "inline";
            return new() { Start = Slot("start"), End = Slot("end"), EndIsInline = inline, NavigationStart = Slot("navigationStart"), NavigationEnd = Slot("navigationEnd") };

            Content Slot(string name) => json.TryGetProperty(name, out var slot) ? slot.Deserialize<Content>(options) : default;
        }

        public override void Write(Utf8JsonWriter writer, NavigationSlots value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>Upstream allows null, false and "" among items and leaves them out; where we number items, they keep their place.</summary>
    private sealed class WithoutFalse : JsonConverterFactory
    {
        public override bool CanConvert(Type type) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && type.GetGenericArguments()[0] != typeof(string);

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Items<>).MakeGenericType(type.GetGenericArguments()[0]))!;

        private sealed class Items<T> : JsonConverter<IReadOnlyList<T>>
        {
            private static readonly bool KeepsPlaces = typeof(T) == typeof(Choice) || typeof(T) == typeof(TaskItem);

            public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            {
                var items = new List<T>();
                foreach (var item in JsonElement.ParseValue(ref reader).EnumerateArray())
                {
                    if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array) items.Add(item.Deserialize<T>(options)!);
                    else if (KeepsPlaces) ((IList)items).Add(null);
                }
                return items;
            }

            public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
        }
    }
}
