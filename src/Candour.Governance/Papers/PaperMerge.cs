namespace Candour.Governance;

/// <summary>Two authors' changes of one paper, brought together section by section.</summary>
/// <param name="Merged">With both changes; where both changed the same section, with theirs.</param>
/// <param name="Clashes">The keys of sections that both changed differently.</param>
public sealed record PaperMerge(Paper Merged, IReadOnlyList<string> Clashes)
{
    /// <param name="before">The paper that both began from.</param>
    /// <param name="theirs">As it stands now.</param>
    public static PaperMerge Of(Paper before, Paper mine, Paper theirs)
    {
        var (sections, clashes) = (new List<SectionText>(), new List<string>());
        foreach (var key in PaperSections.All.Select(one => one.Key))
        {
            var (was, my, their) = (before.Section(key), mine.Section(key), theirs.Section(key));
            if (my != was && their != was && my != their) clashes.Add(key);
            if ((my == was || their != was ? their : my) is { } text) sections.Add(new(key, text));
        }
        return new(theirs with { Sections = sections, Title = theirs.Title == before.Title ? mine.Title : theirs.Title }, clashes);
    }
}
