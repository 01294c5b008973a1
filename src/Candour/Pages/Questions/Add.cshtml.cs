using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Questions;

/// <summary>A question of the council's own.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : QuestionsPage(desk, conflicts)
{
    public void OnGet() => ReadVersion();

    public Task<IActionResult> OnPostAsync() => SaveAsync(Form.Draft.Add(Questions, Desk.Now(View)), "The question is added.");
}
