using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Pages.FeedbackItems;

/// <summary>Feedback as a person types it. It asks for nobody's name.</summary>
public sealed class FeedbackForm
{
    [Display(Name = "What is it about?", Description = "In a line, such as Changes of social worker")]
    public string? Title { get; set; }

    [Display(Name = "From whom is it?", Description = "The group, and never a name")]
    public FeedbackGroup? Group { get; set; }

    [Display(Name = "Of how many people? (optional)")]
    public int? People { get; set; }

    [Display(Name = "How was it gathered?")]
    public FeedbackWay? Way { get; set; }

    [Display(Name = "How, in words (optional)", Description = "For example, Call to every family two weeks after closing")]
    public string? How { get; set; }

    [Display(Name = "Who gathered it?", Description = "A post or a body, such as Engagement officers")]
    public string? Gatherer { get; set; }

    [Display(Name = "First day (optional)", Description = "Leave this empty if it was one day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Day, or last day, on which it was gathered")]
    public DateOnly? To { get; set; }

    [Display(Name = "For what may it be used?", Description = "As those who said it agreed. Silence is no consent")]
    public FeedbackConsent? Consent { get; set; }

    [Display(Name = "Which way does it point?")]
    public FeedbackDirection? Direction { get; set; }

    [Display(Name = "What was said? (optional)", Description = "Without names, places or dates by which somebody could be known. Leave it out if it may not be used")]
    public string? Words { get; set; }

    [Display(Name = "What was done about it? (optional)", Description = "This can be added later")]
    public string? Done { get; set; }

    [Display(Name = "Theme (optional)")]
    public Guid? Theme { get; set; }

    [Display(Name = "On what does it bear? (optional)", Description = "References of actions and recommendations, with a comma or a new line between two of them")]
    public string? BearsOn { get; set; }

    [Display(Name = "I have read it again: it names nobody, and nobody can be known by it")]
    public bool NamesNobody { get; set; }

    public static FeedbackForm Of(Feedback one, ProgrammeView view) => new()
    {
        Title = one.Title, Group = one.Group, People = one.People, Way = one.Way, How = one.How, Gatherer = one.Gatherer, From = one.From == one.To ? null : one.From, To = one.To,
        Consent = one.Consent, Direction = one.Direction, Words = one.Words, Done = one.Done, Theme = one.Theme, BearsOn = Mentioned.Write(one.BearsOn, view),
    };

    public FeedbackDraft Draft => new()
    {
        Title = Title, Group = Group, People = People, Way = Way, How = How, Gatherer = Gatherer, From = From, To = To, Consent = Consent, Direction = Direction,
        Words = Words, Done = Done, Theme = Theme, BearsOn = BearsOn, NamesNobody = NamesNobody,
    };
}

/// <summary>A page with the form of feedback.</summary>
public interface IFeedbackForm
{
    FeedbackForm Form { get; }

    ProgrammeView View { get; }
}
