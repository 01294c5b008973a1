using Candour.Governance;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.Accepting;

/// <summary>The recorded posts and people behind the names in a meeting's papers: the board's own seats first.</summary>
internal sealed class Attenders
{
    private readonly Dictionary<string, Guid> _posts = [];
    private readonly Dictionary<string, Guid> _people = [];

    public Attenders(GovernanceView view, Guid board, DateOnly day)
    {
        var programme = view.Programme;
        var seats = view.MembersOn(board, day).Select(one => one.Who).ToList();
        foreach (var post in programme.Posts.OrderBy(one => !seats.Contains(one.Id))) _posts.TryAdd(PostTitle.Of(post.Title).Plain, post.Id);
        foreach (var person in programme.People)
        {
            var seat = seats.Find(who => view.IsThe(who, person.Id, day));
            _people.TryAdd(Likeness.Plain(Who.WithoutTitle(person.Name)), seat == Guid.Empty ? person.Id : seat);
        }
    }

    public Guid? Find(string name, string? role)
    {
        if (_people.TryGetValue(Likeness.Plain(Who.WithoutTitle(name)), out var person)) return person;
        if (Post(name) is { } named) return named;
        return role?.Split(", ").Select(Post).Prepend(Post(role)).FirstOrDefault(one => one is not null);
    }

    private Guid? Post(string title) => _posts.TryGetValue(PostTitle.Of(title).Plain, out var id) ? id : null;
}
