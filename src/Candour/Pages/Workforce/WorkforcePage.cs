using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Workforce;

/// <summary>A page that makes or changes a projection.</summary>
public abstract class WorkforceChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public WorkforceForm Form { get; set; } = new();

    protected override string Words(string field, object? value) => value is TurnoverBase of ? WorkforceForm.Words(of) : base.Words(field, value);
}

public sealed class WorkforceForm
{
    [Display(Name = "Name", Description = "For example, As the workforce strategy has it")]
    public string? Title { get; set; }

    [Display(Name = "Why one would assume this (optional)")]
    public string? Note { get; set; }

    [Display(Name = "First day of year 1")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Posts")]
    public int? Posts { get; set; }

    [Display(Name = "Vacant posts", Description = "On the day before year 1")]
    public int? Vacancies { get; set; }

    [Display(Name = "Who comes", Description = "Each way on a line, with the people of each year: Newly qualified social workers: 40, 40, 40")]
    public string? Routes { get; set; }

    [Display(Name = "Turnover", Description = "The share that leaves in a year, in per cent; for several years with a comma between two of them: 15, 14, 12")]
    public string? Turnover { get; set; }

    [Display(Name = "Turnover is a share of")]
    public TurnoverBase TurnoverOf { get; set; }

    [Display(Name = "Target (optional)", Description = "The share of posts that may be vacant at the end of the last year, in per cent")]
    public decimal? Target { get; set; }

    internal static IEnumerable<Choice> Bases { get; } = [.. Enum.GetValues<TurnoverBase>().Select(one => new Choice { Value = $"{one}", Text = Words(one) })];

    public WorkforceDraft Draft => new(Title, Note, StartsOn, Posts, Vacancies, TurnoverOf, Turnover, Routes, Target);

    public static string Words(TurnoverBase of) => of is TurnoverBase.Posts ? "All posts, filled or not" : "The posts that are filled at the start of the year";

    public static WorkforceForm Of(WorkforceScenario one)
    {
        var draft = WorkforceDraft.Of(one);
        return new()
        {
            Title = draft.Title, Note = draft.Note, StartsOn = draft.StartsOn, Posts = draft.Posts, Vacancies = draft.Vacancies,
            Routes = draft.Routes, Turnover = draft.Turnover, TurnoverOf = draft.TurnoverOf, Target = draft.Target,
        };
    }
}
