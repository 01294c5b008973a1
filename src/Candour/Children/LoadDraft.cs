using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Candour.Ledger;
using Candour.Practice;

namespace Candour.Children;

/// <summary>Lists that were read and counted, and wait for somebody's yes.</summary>
/// <param name="Load">As it will be, but for its version and the person who says yes.</param>
/// <param name="Problems">Row by row.</param>
internal sealed record LoadDraft(PracticeLoad Load, IReadOnlyList<PracticeProblem> Problems)
{
    private const string Kind = "practiceLoad";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static byte[] WriteLoad(PracticeLoad load) => Encoding.UTF8.GetBytes(RecordKinds.Write(load));

    public static byte[] WriteProblems(IReadOnlyList<PracticeProblem> problems) => JsonSerializer.SerializeToUtf8Bytes(problems, Json);

    public static PracticeLoad ReadLoad(byte[] load) => (PracticeLoad)new RecordKinds(PracticeRecords.Kinds).Read(Kind, Encoding.UTF8.GetString(load));

    public static IReadOnlyList<PracticeProblem> ReadProblems(byte[] problems) => JsonSerializer.Deserialize<List<PracticeProblem>>(problems, Json) ?? [];
}
