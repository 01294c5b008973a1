using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Lessons;

/// <summary>What a service did with a lesson, and what came of that; it can be added to later.</summary>
public sealed class AnswerModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Lesson>(desk, conflicts)
{
    public sealed class AnswerForm
    {
        [Display(Name = "Does the service do something with it?")]
        public bool? TakenUp { get; set; }

        [Display(Name = "Who answered?", Description = "A post or a team")]
        public string? By { get; set; }

        [Display(Name = "On which day?")]
        public DateOnly? On { get; set; }

        [Display(Name = "What did they do, or why not?")]
        public string? What { get; set; }

        [Display(Name = "What came of it? (optional)", Description = "This can be added later")]
        public string? CameOfIt { get; set; }

        internal static AnswerForm Of(LessonAnswer one) => new() { TakenUp = one.TakenUp, By = one.By, On = one.On, What = one.What, CameOfIt = one.CameOfIt };
    }

    [FromRoute]
    public Guid Share { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public LessonShare Told => Find(One)!;

    protected override FormFields Fields => FormFields.Of(Form, One, one => Find(one)?.Answer is { } answer ? AnswerForm.Of(answer) : new());

    public void OnGet()
    {
        Form = Told.Answer is { } answer ? AnswerForm.Of(answer) : new() { On = Today };
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(RegisterChanges.LessonAnswered, new LessonAnswerDraft(Form.TakenUp, Form.On, Form.By, Form.What, Form.CameOfIt).Answer(One, Told, Today), "The answer is saved.");

    protected override IActionResult? Instead() => base.Instead() ?? (Find(One) is null ? NotFound() : null);

    private LessonShare? Find(Lesson lesson) => lesson.Shares.FirstOrDefault(one => one.Id == Share);
}
