using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Visits;

/// <summary>A visit as a person types it.</summary>
public sealed class VisitForm
{
    [Display(Name = "What kind of visit is it?")]
    public VisitKind? Kind { get; set; }

    [Display(Name = "What is it called?", Description = "For example, fifth monitoring visit: children in care")]
    public string? Title { get; set; }

    [Display(Name = "Who comes?", Description = "The body, not names: inspectorate, improvement adviser")]
    public string? Visitor { get; set; }

    [Display(Name = "First day (optional)", Description = "Clocks start and end by it. Leave it empty while no day is fixed")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day (optional)", Description = "If it takes more than one")]
    public DateOnly? To { get; set; }

    [Display(Name = "What is it to look at? (optional)", Description = "One focus a line")]
    public string? Focus { get; set; }

    [Display(Name = "The letter or report on it (optional)", Description = "A source of the programme. Read the letter in first if it is not there")]
    public Guid? Letter { get; set; }

    [Display(Name = "What came of it? (optional)", Description = "In a sentence or two; findings are added one by one")]
    public string? Outcome { get; set; }

    public VisitDraft Draft => new() { Kind = Kind, Title = Title, Visitor = Visitor, From = From, To = To, Focus = (Focus ?? "").Split('\n'), Letter = Letter, Outcome = Outcome };

    public static VisitForm Of(Visit one) => new()
    {
        Kind = one.Kind, Title = one.Title, Visitor = one.Visitor, From = one.From, To = one.To, Focus = string.Join('\n', one.Focus), Letter = one.Letter, Outcome = one.Outcome,
    };

    internal static IEnumerable<Choice> Kinds { get; } = [.. Enum.GetValues<VisitKind>().Select(one => new Choice { Value = $"{one}", Text = VisitNames.Of(one) })];

    internal static IEnumerable<SelectItem> Letters(ProgrammeView view) => view.Sources.Reverse().Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });
}

/// <summary>A page with the form of a visit.</summary>
public interface IVisitForm
{
    VisitForm Form { get; }

    ProgrammeView View { get; }
}
