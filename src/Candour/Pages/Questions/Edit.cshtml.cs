using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Questions;

/// <summary>Other words for a question of the council's own. Those that come with the program stay as they are.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : QuestionsPage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    private ReadyQuestion Question => Questions.By(Code)!;

    protected override IActionResult? Instead() => Questions.By(Code) switch
    {
        null => NotFound(),
        { IsOwn: false } => LocalRedirect(Back),
        _ => base.Instead(),
    };

    public void OnGet()
    {
        ReadVersion();
        Form = QuestionForm.Of(Question);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(Form.Draft.Edit(Questions, Question, Desk.Now(View)), "The question is changed.");
}
