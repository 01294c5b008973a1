using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.People;

/// <summary>Everybody who holds a post or held one.</summary>
public sealed class PersonsModel(Desk desk) : ProgrammePage(desk)
{
    public IEnumerable<Post> PostsOf(Person person) => View.Posts.Where(one => one.HolderOn(Today) == person.Id);
}
