namespace Candour.Practice;

/// <summary>A code: its key in the database, as the template would have it written, and how else it is written.</summary>
public sealed record Code(string Key, string Preferred, IReadOnlyList<string> Others)
{
    internal static Code Of(string[] parts) => new(parts[0], parts[1], parts[2..]);
}
