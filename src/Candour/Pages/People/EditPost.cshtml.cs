using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>Gives a post another title, directorate or standing.</summary>
public sealed class EditPostModel(Desk desk, Conflicts conflicts) : PostPage(desk, conflicts)
{
    [BindProperty]
    public PostForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Post, PostForm.Of);

    public void OnGet()
    {
        ReadVersion();
        Form = PostForm.Of(Post);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(Changes.PostChanged, Form.Draft.Edit(View, Post), "The post is changed.");
}
