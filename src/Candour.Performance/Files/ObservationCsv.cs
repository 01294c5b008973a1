using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>Figures as lines of a file: what a page writes, a file brings back.</summary>
public static class ObservationCsv
{
    public const string Measure = "Measure", Breakdown = "Breakdown", From = "From", To = "To", Numerator = "Numerator", Denominator = "Denominator",
        Value = "Value", Missing = "Missing", Vintage = "Vintage", Note = "Note", Revision = "Revision";

    public static IReadOnlyList<string> Columns { get; } = [Measure, Breakdown, From, To, Numerator, Denominator, Value, Missing, Vintage, Note, Revision];

    public static IReadOnlyList<string> Cells(Measure measure, Observation one) =>
    [
        measure.Code, one.Breakdown ?? "", one.From.Iso(), one.To.Iso(), one.Numerator?.Plain() ?? "", one.Denominator?.Plain() ?? "", one.ValueIn(measure.Unit)?.Plain() ?? "",
        one.WhyMissing is { } why ? TableFigure.Words(why) : "", one.Vintage ?? "", one.Note ?? "", one.Revision.ToString(CultureInfo.InvariantCulture),
    ];
}
