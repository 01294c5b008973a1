using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>Adds a post, for actions to be led by.</summary>
public sealed class AddPostModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    private Guid? _added;

    [BindProperty]
    public PostForm Form { get; set; } = new();

    public override string Back => _added is { } id ? Links.Post(id) : "/people";

    protected override FormFields Fields => FormFields.Of(Form);

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(View, Desk.Now(View));
        ModelState.Say(added.Problems);
        if (!ModelState.IsValid) return Page();
        _added = added.Required.Id;
        return await SaveAsync(Change.Add(Changes.PostAdded, added.Required), null, "The post is added. Say who holds it.");
    }
}
