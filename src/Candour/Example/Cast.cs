using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;

namespace Candour.Example;

/// <summary>The posts and those who held them. Nobody has a name: the post answers.</summary>
internal sealed class Cast
{
    private static readonly DateTimeOffset Opened = London.At(new(2017, 3, 29), new(10, 5));
    private readonly Dictionary<string, PostText> _posts;
    private readonly Dictionary<Guid, string> _keys;

    public Cast()
    {
        _posts = PostText.Read("posts.txt").ToDictionary(post => post.Key);
        _keys = _posts.Keys.ToDictionary(Id);
    }

    public string Title(string key) => _posts[key].Title;

    public Guid Id(string key) => Identity.Of(Opened, _posts.Keys.ToList().IndexOf(key), $"post {key}");

    public string Key(Guid id) => _keys[id];

    public bool IsVacant(string key, DateOnly on) => _posts[key].Tenures.LastOrDefault(one => one.From <= on) is not { Holder: not null };

    public void Enter(Story story)
    {
        var people = _posts.Values.SelectMany(post => post.Tenures).Where(one => one.Holder is not null)
            .DistinctBy(one => one.Holder).ToLookup(one => one.From <= ExampleProgramme.Opens);
        story.Tell(Opened, ExampleProgramme.System, "Posts and their holders as the programme begins",
            [.. people[true].Select(one => story.Add(Changes.PersonAdded, Person(one))), .. _posts.Values.Select(post => story.Add(Changes.PostAdded, Begin(post)))]);

        foreach (var (post, tenure) in _posts.Values
            .SelectMany(post => post.Tenures.Where(one => one.From > ExampleProgramme.Opens), (post, tenure) => (post, tenure)))
            Follow(story, post, tenure, isNew: people[false].Contains(tenure));
    }

    private void Follow(Story story, PostText post, Tenure tenure, bool isNew)
    {
        var change = story.Alter<Post>(Changes.PostHolderChanged, Id(post.Key), one => After(one, tenure));
        IEnumerable<Change> all = isNew ? [story.Add(Changes.PersonAdded, Person(tenure)), change] : [change];
        story.Tell(OfficeHours.On(tenure.From, $"post {post.Key}"), Title("hr"), tenure.Reason, all);
    }

    private Post Begin(PostText text) => text.Tenures.Where(one => one.From <= ExampleProgramme.Opens)
        .Aggregate(new Post { Id = Id(text.Key), Title = text.Title, Directorate = text.Directorate, Status = PostStatus.Vacant }, After);

    private static Post After(Post post, Tenure tenure)
    {
        var before = post.Holders.Select(one => one.To is null ? one with { To = tenure.From.AddDays(-1) } : one);
        return tenure.Holder is null
            ? post with { Status = tenure.Status, Holders = [.. before] }
            : post with { Status = tenure.Status, Holders = Stays(post, tenure) ? post.Holders : [.. before, new(PersonId(tenure.Holder), tenure.From)] };
    }

    private static bool Stays(Post post, Tenure tenure) => post.Holders is [.., { To: null } last] && last.Person == PersonId(tenure.Holder!);

    private static Guid PersonId(string letter) => Identity.Of(Opened, letter.Length, $"person {letter}");

    private static Person Person(Tenure first) => new()
    {
        Id = PersonId(first.Holder!),
        Name = $"Post holder {first.Holder}",
        Email = $"post-holder-{first.Holder!.ToLowerInvariant()}@eastmere.example",
    };
}
