namespace Candour.Example;

/// <summary>Something that happened to an action: "2017-06-01 onTrack @psw Said. | way: What hinders. | next: What follows."</summary>
/// <param name="What">A claim, or a verb: moved, reached, reworded, led-by, closed, handed, removed.</param>
/// <param name="By">The post, where it is not the action's first lead.</param>
internal sealed record Happening(DateOnly On, string What, string? By, string Said, string? InTheWay, string? NextStep)
{
    public static Happening Read(DateOnly on, string line)
    {
        var (what, rest) = DataText.Cut(line);
        string? by = null;
        if (rest.StartsWith('@')) (by, rest) = DataText.Cut(rest[1..]);
        var said = DataText.List(rest, '|');
        return new(on, what, by, said.Count > 0 ? said[0] : "", After(said, "way: "), After(said, "next: "));
    }

    private static string? After(IReadOnlyList<string> said, string mark) =>
        said.Skip(1).FirstOrDefault(one => one.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];
}
