using Candour.Improvement;

namespace Candour.Intake;

/// <summary>What people call the records that an import brings, in the order in which they are told.</summary>
internal static class RecordNouns
{
    private static readonly (string Kind, string One, string Many)[] All =
    [
        ("source", "source", "sources"), ("recommendation", "recommendation", "recommendations"), ("plan", "plan", "plans"),
        ("action", "action", "actions"), ("update", "lead’s report", "leads’ reports"), ("post", "post", "posts"),
        ("person", "person", "people"), ("event", "event", "events"), ("board", "board", "boards"),
        ("termsOfReference", "version of terms of reference", "versions of terms of reference"), ("meeting", "meeting", "meetings"), ("topic", "topic of a forward plan", "topics of a forward plan"), ("agendaItem", "item of an agenda", "items of an agenda"),
        ("minute", "minute", "minutes"), ("boardAction", "action of a board", "actions of a board"), ("programme", "rule of the programme", "rules of the programme"),
    ];

    /// <summary>Each kind that is among them, counted: "33 actions".</summary>
    public static IEnumerable<(string Words, IReadOnlyList<T> Of)> Counted<T>(IEnumerable<T> records, Func<T, string> kind)
    {
        var found = records.ToLookup(kind);
        return All.Where(one => found.Contains(one.Kind))
            .Select(one => ($"{found[one.Kind].Count()} {(found[one.Kind].Count() == 1 ? one.One : one.Many)}", (IReadOnlyList<T>)[.. found[one.Kind]]));
    }

    public static string List<T>(IEnumerable<T> records, Func<T, string> kind) => InWords.List(Counted(records, kind).Select(one => one.Words));
}
