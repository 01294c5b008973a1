using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.Lessons;

/// <summary>A lesson as a person types it.</summary>
public sealed class LessonForm
{
    [Display(Name = "What is it called?", Description = "In a few words, such as Ask what shows it before anything is closed")]
    public string? Title { get; set; }

    [Display(Name = "What happened?", Description = "No names of children, families or staff")]
    public string? Happened { get; set; }

    [Display(Name = "What was learned from it?", Description = "What others would do well to do otherwise")]
    public string? Learned { get; set; }

    [Display(Name = "When was it learned?")]
    public DateOnly? On { get; set; }

    [Display(Name = "Where does it come from? (optional)", Description = "For example, Audit of March 2018, Second monitoring visit, Challenge C-4")]
    public string? From { get; set; }

    [Display(Name = "From which actions or recommendations? (optional)", Description = "Their references, with a comma or a new line between two of them")]
    public string? Sources { get; set; }

    [Display(Name = "Who keeps it?")]
    public Guid? Owner { get; set; }

    public static LessonForm Of(Lesson one, ProgrammeView view) => new()
    {
        Title = one.Title, Happened = one.Happened, Learned = one.Learned, On = one.On, From = one.From, Sources = Mentioned.Write(one.Sources, view), Owner = one.Owner,
    };

    public LessonDraft Draft => new() { Title = Title, Happened = Happened, Learned = Learned, On = On, From = From, Sources = Sources, Owner = Owner };
}

/// <summary>A page with the form of a lesson.</summary>
public interface ILessonForm
{
    LessonForm Form { get; }

    ProgrammeView View { get; }
}
