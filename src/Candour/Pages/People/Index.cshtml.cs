using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.People;

/// <summary>The posts that answer for the plan, by directorate, with who is in each today.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public IEnumerable<IGrouping<string, PostRow>> Directorates { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public void OnGet()
    {
        var open = PostRow.Led(View, Today);
        var rows = View.Posts.Select(post => new PostRow(post, View.HolderOf(post, Today), open[post.Id].Count())).ToList();
        Directorates = rows.GroupBy(one => one.Post.Directorate ?? "No directorate").OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase);
        var weak = rows.Count(one => one.OpenActions > 0 && one.Post.Status is not PostStatus.Permanent);
        Sentence = rows.Count == 0
            ? "No post is recorded yet. Actions are led by posts: people come and go, the post answers."
            : $"{InWords.Count(rows.Count, "post")}; {(weak == 1 ? "1 that leads open actions is" : $"{weak} that lead open actions are")} acting, interim or vacant.";
    }
}

/// <summary>A post in a list.</summary>
public sealed record PostRow(Post Post, Person? Holder, int OpenActions)
{
    /// <summary>The open actions by the post that leads them.</summary>
    public static ILookup<Guid, PlanAction> Led(ProgrammeView view, DateOnly today) => view.OpenActions(today)
        .SelectMany(action => action.LeadsOn(today).Distinct(), (action, post) => (action, post))
        .ToLookup(one => one.post, one => one.action);
}
