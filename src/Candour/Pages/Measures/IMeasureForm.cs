using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Performance;
using Candour.Practice;

namespace Candour.Pages.Measures;

/// <summary>A page with the form of a measure.</summary>
public interface IMeasureForm
{
    MeasureForm Form { get; }

    ProgrammeView View { get; }

    bool IsNew { get; }
}

/// <summary>What the form of a measure can choose from.</summary>
internal static class MeasureChoices
{
    public static IEnumerable<SelectItem> Units { get; } = Named<FigureUnit>(MeasureNames.Of);

    public static IEnumerable<SelectItem> Polarities { get; } = Named<Polarity>(MeasureNames.Of);

    public static IEnumerable<SelectItem> Frequencies { get; } = Named<MeasureFrequency>(MeasureNames.Of);

    public static IEnumerable<SelectItem> WhyMissing { get; } = [.. Enum.GetValues<Missing>().Where(one => one is not Missing.Blank).Select(one => new SelectItem { Value = $"{one}", Text = Sentenced(TableFigure.Words(one)) })];

    public static IEnumerable<SelectItem> Indicators { get; } = [.. Indicator.All.Select(one => new SelectItem { Value = one.Code, Text = one.Title })];

    public static IEnumerable<SelectItem> Practice { get; } = [.. PracticeMeasures.All.Select(one => new SelectItem { Value = one.Code, Text = one.Title })];

    public static string? PracticeTitle(Measure measure) => PracticeMeasures.Find(measure.Practice)?.Title;

    /// <summary>The unit in which a measure of practice is counted; null for one that is not known.</summary>
    public static FigureUnit? UnitOf(string practice) => PracticeMeasures.Find(practice)?.Unit switch
    {
        null => null,
        PracticeUnit.Percent => FigureUnit.Percent,
        PracticeUnit.Days => FigureUnit.Days,
        PracticeUnit.Weeks => FigureUnit.Weeks,
        _ => FigureUnit.Ratio,
    };

    public static IEnumerable<SelectItem> All(ProgrammeView view) => MeasureView.Of(view).Measures.Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });

    public static IEnumerable<SelectItem> Posts(ProgrammeView view) => view.Posts.Select(one => new SelectItem { Value = $"{one.Id}", Text = one.Title });

    public static IEnumerable<Choice> Boards(ProgrammeView view) => GovernanceView.Of(view).Boards.Select(one => new Choice { Value = $"{one.Id}", Text = one.Title });

    private static SelectItem[] Named<T>(Func<T, string> name) where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new SelectItem { Value = $"{one}", Text = name(one) })];

    private static string Sentenced(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
