using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Questions;

/// <summary>A page that changes the council's questions to ask.</summary>
public abstract class QuestionsPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public QuestionForm Form { get; set; } = new();

    public QuestionView Questions => QuestionView.Of(View);

    public override string Back => "/questions";

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is QuestionSituation situation ? QuestionForm.Of(situation) : base.Words(field, value);

    protected void ReadVersion() => Version = Questions.Book is { } book ? View.Snapshot.VersionOf(book.Id) : 0;

    protected Task<IActionResult> SaveAsync(Checked<QuestionBook> after, string done) => SaveAsync(AssuranceChanges.QuestionsChanged, after, done);
}

/// <summary>A question as a person types it.</summary>
public sealed class QuestionForm
{
    [Display(Name = "In which situation does it help?")]
    public QuestionSituation? For { get; set; }

    [Display(Name = "Question")]
    public string? Text { get; set; }

    [Display(Name = "Why does it help? (optional)", Description = "What it brings to light")]
    public string? Why { get; set; }

    [Display(Name = "Where does it come from? (optional)")]
    public string? From { get; set; }

    public ReadyQuestionDraft Draft => new(For, Text, Why, From);

    public static QuestionForm Of(ReadyQuestion one) => new() { For = one.For, Text = one.Text, Why = one.Why, From = one.From };

    internal static string Of(QuestionSituation situation) => situation switch
    {
        QuestionSituation.Rating => "A rating: something is said to be on track",
        QuestionSituation.Figure => "A figure",
        QuestionSituation.Audit => "An audit of cases",
        _ => "A completion: something is said to be done",
    };

    internal static IEnumerable<Choice> Situations { get; } = [.. Enum.GetValues<QuestionSituation>().Select(one => new Choice { Value = $"{one}", Text = Of(one) })];
}
