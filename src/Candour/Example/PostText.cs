using Candour.Improvement;

namespace Candour.Example;

/// <summary>A post as the file tells it.</summary>
internal sealed record PostText(string Key, string Title, string Directorate, List<Tenure> Tenures)
{
    public static IReadOnlyList<PostText> Read(string file)
    {
        var posts = new List<PostText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') posts[^1].Tenures.Add(Tenure.Read(line));
            else posts.Add(Begin(line));
        }
        return posts;
    }

    private static PostText Begin(string line)
    {
        var (key, rest) = DataText.Cut(line);
        var named = DataText.List(rest, '|');
        return new(key, named[0], named[1], []);
    }
}

/// <param name="Holder">A letter; null while the post is vacant.</param>
internal sealed record Tenure(DateOnly From, PostStatus Status, string? Holder, string? Reason)
{
    public static Tenure Read(string line)
    {
        var (from, rest) = DataText.Cut(line);
        var (status, after) = DataText.Cut(rest);
        var parsed = Enum.Parse<PostStatus>(status, ignoreCase: true);
        var (holder, reason) = parsed is PostStatus.Vacant ? (null, after) : DataText.Cut(after);
        return new(DataText.Day(from), parsed, holder, reason is "" ? null : reason);
    }
}
