namespace Candour.Improvement;

/// <summary>A post as a form says it.</summary>
public sealed record PostDraft(string Title, string? Directorate = null, PostStatus Status = PostStatus.Permanent)
{
    public Checked<Post> Add(ProgrammeView view, DateTimeOffset at) => Check(view, self: null)
        .Or(() => new Post { Id = Ledger.Record.NewId(at), Title = Title.Trim(), Directorate = Named(), Status = Status });

    public Checked<Post> Edit(ProgrammeView view, Post before) => Check(view, before)
        .Or(() => before with { Title = Title.Trim(), Directorate = Named(), Status = Status });

    /// <summary>From a day on a person holds the post; whoever held it before did until the day before. Without a person it is vacant.</summary>
    public static Post Hold(Post post, Guid? person, DateOnly from, PostStatus status)
    {
        var before = post.Holders.Where(one => one.From < from)
            .Select(one => one.To is null || one.To >= from ? one with { To = from.AddDays(-1) } : one);
        return person is { } holder
            ? post with { Holders = [.. before, new(holder, from)], Status = status }
            : post with { Holders = [.. before], Status = PostStatus.Vacant };
    }

    private string? Named() => string.IsNullOrWhiteSpace(Directorate) ? null : Directorate.Trim();

    // Files name posts by their titles, with a semicolon between two of them.
    private Problems Check(ProgrammeView view, Post? self) => new Problems()
        .Required(Title, "title", "Give the post’s title.")
        .Unless(!Title.Contains(';', StringComparison.Ordinal), "title", "A title has no semicolon: files use it between two posts.")
        .Unless(view.Posts.All(one => one.Id == self?.Id || !one.Title.Equals(Title.Trim(), StringComparison.OrdinalIgnoreCase)), "title", "Another post has this title.");
}
