namespace Candour.Practice;

/// <summary>A code: its key in the database, as the template would have it written, and how else it is written.</summary>
public sealed record Code(string Key, string Preferred, IReadOnlyList<string> Others)
{
    /// <summary>"N1 - Abuse or neglect" is "Abuse or neglect", and "q) 6: Police" is "Police".</summary>
    public string InWords
    {
        get
        {
            var text = CodeSet.WithoutLetter(Preferred);
            if (!text.StartsWith(Key, StringComparison.Ordinal)) return text;
            var rest = text[Key.Length..].TrimStart(' ', ':', '-');
            return rest.Length > 0 ? rest : text;
        }
    }

    internal static Code Of(string[] parts) => new(parts[0], parts[1], parts[2..]);
}
