using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Training;

/// <summary>A course as a person types it.</summary>
public sealed class CourseForm
{
    [Display(Name = "What is it called?")]
    public string? Title { get; set; }

    [Display(Name = "What is taught? (optional)")]
    public string? Content { get; set; }

    [Display(Name = "Who should go? (optional)", Description = "A service or team on each line, with how many people, such as Assessment: 88")]
    public string? Audiences { get; set; }

    [Display(Name = "By when should all have been? (optional)")]
    public DateOnly? By { get; set; }

    [Display(Name = "What should people do otherwise afterwards? (optional)")]
    public string? Effect { get; set; }

    [Display(Name = "By which measure does one see it? (optional)")]
    public Guid? Measure { get; set; }

    [Display(Name = "Which actions is it part of? (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Actions { get; set; }

    [Display(Name = "Who answers for it? (optional)")]
    public Guid? Owner { get; set; }

    public static CourseForm Of(Course one, ProgrammeView view) => new()
    {
        Title = one.Title, Content = one.Content, Audiences = ServiceLines.Of(one.Audiences), By = one.By, Effect = one.Effect, Measure = one.Measure, Actions = Mentioned.Write(one.Actions, view), Owner = one.Owner,
    };

    public CourseDraft Draft => new() { Title = Title, Content = Content, Audiences = Audiences, By = By, Effect = Effect, Measure = Measure, Actions = Actions, Owner = Owner };
}

/// <summary>A page with the form of a course.</summary>
public interface ICourseForm
{
    CourseForm Form { get; }

    ProgrammeView View { get; }
}
