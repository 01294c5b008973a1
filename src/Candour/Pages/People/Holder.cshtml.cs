using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>Somebody else holds a post from a day on, or nobody does.</summary>
public sealed class HolderModel(Desk desk, Conflicts conflicts) : PostPage(desk, conflicts)
{
    [BindProperty]
    public HolderForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        ReadVersion();
        Form = new() { From = Today, Status = Post.Status };
    }

    public Task<IActionResult> OnPostAsync()
    {
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why.");
        return SaveAsync(Changes.PostHolderChanged, new HolderDraft(Form.Person, Form.From, Form.Status).Change(View, Post), "The post’s holder is recorded.", Form.Reason);
    }
}
