using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>A page that changes one post, named by its identity in the address.</summary>
public abstract class PostPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Post Post { get; private set; } = null!;

    public override string Back => Links.Post(Id);

    protected override IActionResult? Instead()
    {
        if (View.Snapshot.Find<Post>(Id) is not { } found) return NotFound();
        Post = found;
        return base.Instead();
    }

    protected void ReadVersion() => Version = View.Snapshot.VersionOf(Id);
}
