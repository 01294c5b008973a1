using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The clerk says what became of a comment on the draft.</summary>
public sealed class AnswerCommentModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    [FromRoute]
    public Guid Comment { get; set; }

    [BindProperty]
    public AnswerCommentForm Form { get; set; } = new();

    public MinutesComment? Asked => Governance.MinutesOf(Id)?.Comments.FirstOrDefault(one => one.Id == Comment);

    public AgendaItem? About => Asked?.Item is { } item ? ItemOf(item) : null;

    public override string Back => About is { } item ? Links.Minute(item) : Links.Minutes(Id);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead() ?? (Asked is null ? NotFound() : null);

    public void OnGet() => Form = AnswerCommentForm.Of(Asked!.Answer);

    public Task<IActionResult> OnPostAsync()
    {
        var minutes = Governance.MinutesOf(Id)!;
        Version = View.Snapshot.VersionOf(minutes.Id);
        return SaveAsync(
            GovernanceChanges.CommentAnswered, MinutesSteps.Answer(minutes, Comment, Form.IsAccepted, Form.Words ?? "", Today, Desk.Actor.Name), "The comment is dealt with.");
    }
}

public sealed class AnswerCommentForm
{
    [Display(Name = "Is it accepted?")]
    public bool? IsAccepted { get; set; }

    [Display(Name = "What became of it?", Description = "Who commented reads it")]
    public string? Words { get; set; }

    public static AnswerCommentForm Of(CommentAnswer? one) => new() { IsAccepted = one?.IsAccepted, Words = one?.Words };

    internal static IEnumerable<Choice> Answers { get; } = [new() { Value = "true", Text = "Accepted" }, new() { Value = "false", Text = "Not accepted" }];
}
