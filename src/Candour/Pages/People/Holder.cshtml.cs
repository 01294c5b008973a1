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

    public async Task<IActionResult> OnPostAsync()
    {
        var changed = new HolderDraft(Form.Person, Form.From, Form.Status).Change(View, Post);
        ModelState.Say(changed.Problems);
        Refuse(string.IsNullOrWhiteSpace(Form.Reason), "Reason", "Say why.");
        return ModelState.IsValid ? await SaveAsync(Changes.PostHolderChanged, changed.Required, Form.Reason, "The post’s holder is recorded.") : Page();
    }
}
