using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;

namespace Candour.Pages.SelfEvaluations;

/// <summary>What a self-evaluation is, as a person types it.</summary>
public sealed class SelfEvaluationForm
{
    [Display(Name = "What is it called?", Description = "For example, self-evaluation for the annual engagement meeting")]
    public string? Title { get; set; }

    [Display(Name = "As at which day is it written?")]
    public DateOnly? On { get; set; }

    [Display(Name = "By which framework?")]
    public string? Framework { get; set; }

    public static SelfEvaluationForm Of(SelfEvaluation one) => new() { Title = one.Title, On = one.On, Framework = one.Framework };

    internal static IEnumerable<Choice> Versions { get; } = [.. Frameworks.All.Select(one => new Choice { Value = one.Code, Text = one.Title, Hint = new() { Text = one.Source } })];
}
