using System.Globalization;
using System.Text.Json;
using Candour.Counting;

// What one run in one process takes, as one line of JSON: candour-counting practice|floor PATH AS-AT ROUNDS, or candour-counting xmr POINTS ROUNDS
var rounds = int.Parse(args[^1], CultureInfo.InvariantCulture);
object took = args[0] switch
{
    "practice" => PracticeRun.Of(args[1], DateOnly.Parse(args[2], CultureInfo.InvariantCulture), rounds),
    "floor" => FloorRun.Of(args[1], rounds),
    _ => XmrRun.Of(int.Parse(args[1], CultureInfo.InvariantCulture), rounds),
};
Console.WriteLine(JsonSerializer.Serialize(took, JsonSerializerOptions.Web));
