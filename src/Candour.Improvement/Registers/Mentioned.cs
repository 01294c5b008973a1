namespace Candour.Improvement;

/// <summary>Actions and recommendations as a form names them: by their references, with a comma, a space or a new line between two.</summary>
/// <param name="Unknown">What nothing is called.</param>
public sealed record Mentioned(IReadOnlyList<Guid> Known, IReadOnlyList<string> Unknown)
{
    public static Mentioned Actions(string? typed, ProgrammeView view) => Read(typed, one => view.ActionBy(one)?.Id);

    public static Mentioned Anything(string? typed, ProgrammeView view) => Read(typed, one => view.ActionBy(one)?.Id ?? view.RecommendationBy(one)?.Id);

    /// <summary>What a form shows of them; null for none.</summary>
    public static string? Write(IEnumerable<Guid> ids, ProgrammeView view) => Draft.Said(string.Join(", ", ids.Select(id => Describe.Name(id, view))));

    private static Mentioned Read(string? typed, Func<string, Guid?> find)
    {
        var found = Draft.References(typed).Distinct(StringComparer.OrdinalIgnoreCase).Select(one => (Reference: one, Id: find(one))).ToList();
        return new([.. found.Select(one => one.Id).OfType<Guid>().Distinct()], [.. found.Where(one => one.Id is null).Select(one => one.Reference)]);
    }
}
