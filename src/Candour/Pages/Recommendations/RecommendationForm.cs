using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Recommendations;

/// <summary>What is typed about a recommendation.</summary>
public sealed class RecommendationForm
{
    public Guid Source { get; set; }

    [Display(Name = "Number", Description = "As the source prints it: 4, or 2.1")]
    public string? Number { get; set; }

    [Display(Name = "What the source asks for", Description = "In the source’s own words")]
    public string? Text { get; set; }

    [Display(Name = "What the source calls it")]
    public string? Group { get; set; } = RecommendationGroups.Recommendation;

    [Display(Name = "Asked of (optional)", Description = "Whom the source asks to act, where it says so")]
    public string? Owner { get; set; }

    [Display(Name = "Priority")]
    public bool IsPriority { get; set; }

    [Display(Name = "Says again (optional)", Description = "An earlier recommendation that asks for the same. The two count once")]
    public Guid? RepeatOf { get; set; }

    public RecommendationDraft Draft => new()
    {
        Source = Source, Number = Number ?? "", Text = Text ?? "", Group = Group, Owner = Owner, IsPriority = IsPriority, RepeatOf = RepeatOf,
    };

    public static RecommendationForm Of(Recommendation one) => new()
    {
        Source = one.Source, Number = one.Number, Text = one.Text, Group = one.Group ?? RecommendationGroups.Recommendation, Owner = one.Owner, IsPriority = one.IsPriority, RepeatOf = one.RepeatOf,
    };

    public static IEnumerable<SelectItem> Groups(string? now) =>
        RecommendationGroups.Usual.Append(now ?? "").Where(one => one.Length > 0).Distinct().Select(one => new SelectItem { Value = one, Text = InWords.Group(one) });

    public static IEnumerable<SelectItem> Sources(ProgrammeView view) =>
        view.Sources.Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Title });

    public static IEnumerable<SelectItem> Earlier(ProgrammeView view, Guid? self) => view.Recommendations.Where(one => one.Id != self)
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = $"{one.Reference}: {(one.Text.Length > 70 ? $"{one.Text[..70]}…" : one.Text)}" });
}

/// <summary>A page with the form of a recommendation.</summary>
public interface IRecommendationForm
{
    RecommendationForm Form { get; }

    ProgrammeView View { get; }

    Guid? Self { get; }
}
