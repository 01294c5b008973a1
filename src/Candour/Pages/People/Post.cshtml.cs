using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>One post: who holds it and held it, and what it leads.</summary>
public sealed class PostModel(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Post Post { get; private set; } = null!;

    protected override IActionResult? Instead()
    {
        if (View.Snapshot.Find<Post>(Id) is not { } found) return NotFound();
        Post = found;
        return null;
    }

    public Person? Holder => View.HolderOf(Post, Today);

    public IReadOnlyList<ActionRow> Led =>
        [.. View.Rows(Today).Where(row => row.State == ActionState.Open && row.Action.LeadsOn(Today).Contains(Id))];

    public IReadOnlyList<Finding> Findings => [.. StressTests.Whole.About(Id, View, Today)];

    public string NameOf(Holding holding) => View.PersonName(holding.Person) ?? "A person who is not recorded";
}
