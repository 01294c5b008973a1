using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Candour.Commands;

/// <summary>How every command prints: one JSON document, or words for people.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it goes to a terminal or a file, never into HTML
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void WriteJson<T>(T document) => Console.Out.WriteLine(JsonSerializer.Serialize(document, Json));

    /// <summary>A share as a percentage, without its sign: 74.4; nothing where there is none.</summary>
    public static string Percent(double? share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0}");

    /// <summary>90.0 % (95 % interval 74.4 to 96.5)</summary>
    public static string Percent(double? share, double? lower, double? upper) => $"{Percent(share)} % (95 % interval {Percent(lower)} to {Percent(upper)})";
}
