using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>The posts and people that a plan's column of leads names: those that are recorded, and new ones for the rest.</summary>
internal sealed class LeadPosts
{
    private readonly Growth _growth;
    private readonly Dictionary<string, Post> _posts;
    private readonly Dictionary<string, Person> _people;

    public LeadPosts(Growth growth)
    {
        _growth = growth;
        _posts = growth.View.Posts.GroupBy(one => PostTitle.Of(one.Title).Plain).ToDictionary(group => group.Key, group => group.First());
        _people = growth.View.People.GroupBy(one => Likeness.Plain(one.Name)).ToDictionary(group => group.Key, group => group.First());
    }

    public IReadOnlyList<Guid> Of(IReadOnlyList<LeadDraft> leads, DraftRow row) =>
        [.. leads.Select(lead => Of(lead, row)).OfType<Guid>().Distinct()];

    private Guid? Of(LeadDraft lead, DraftRow row)
    {
        if (lead.Post is not { Length: > 0 } title) return lead.Name is { Length: > 0 } only ? OnlyNamed(only, row) : null;
        var said = PostTitle.Of(title);
        if (said.Plain.Length == 0) return null;
        var isVacant = lead.Name is { } word && PostTitle.SaysVacant(word);
        var name = lead.Name is { Length: > 0 } held && !isVacant ? held : null;
        var status = isVacant ? PostStatus.Vacant : said.Status;
        if (!_posts.TryGetValue(said.Plain, out var post)) return New(said.Title, status, name, row);

        if (status != post.Status && status is not PostStatus.Permanent)
            _growth.Note(row, $"The plan calls the {post.Title} {status.ToString().ToLowerInvariant()}; the record says {post.Status.ToString().ToLowerInvariant()} and stays.");
        if (name is not null) Holds(post, name, row);
        return post.Id;
    }

    private Guid New(string title, PostStatus status, string? name, DraftRow row)
    {
        var post = new Post { Id = Ledger.Record.NewId(_growth.At), Title = title.Replace(';', ','), Status = status, Provenance = _growth.From(row.At) };
        if (name is not null) post = PostDraft.Hold(post, PersonOf(name, row).Id, _growth.Today, status);
        _posts[PostTitle.Of(title).Plain] = _growth.Add(Changes.PostAdded, post);
        return post.Id;
    }

    private void Holds(Post post, string name, DraftRow row)
    {
        if (post.HolderOn(_growth.Today) is not { } holder)
        {
            var held = PostDraft.Hold(post, PersonOf(name, row).Id, _growth.Today, post.Status is PostStatus.Vacant ? PostStatus.Permanent : post.Status);
            _growth.Put(Changes.PostHolderChanged, held);
            _posts[PostTitle.Of(post.Title).Plain] = held;
        }
        else if (_growth.View.PersonName(holder) is var known && !Likeness.AreSame(known ?? "", name))
            _growth.Note(row, $"The plan names {name} as {post.Title}; the record names {known} and stays.");
    }

    // A name without a post is kept as a post of that name: nobody who leads is lost, and the page of posts is where it is mended.
    private Guid OnlyNamed(string name, DraftRow row)
    {
        var person = _people.GetValueOrDefault(Likeness.Plain(name));
        if (person is not null && _posts.Values.Where(one => one.HolderOn(_growth.Today) == person.Id).ToList() is [var held]) return held.Id;
        if (_posts.TryGetValue(PostTitle.Of(name).Plain, out var known)) return known.Id;
        _growth.Note(row, $"The plan names {name} and no post. A post of that name was added; give it its title.");
        return New(name, PostStatus.Permanent, null, row);
    }

    private Person PersonOf(string name, DraftRow row)
    {
        if (_people.TryGetValue(Likeness.Plain(name), out var known)) return known;
        return _people[Likeness.Plain(name)] = _growth.Add(Changes.PersonAdded, new Person
        {
            Id = Ledger.Record.NewId(_growth.At), Name = name.Trim(), Provenance = _growth.From(row.At),
        });
    }
}
