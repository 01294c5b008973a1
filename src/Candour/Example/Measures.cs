using System.Globalization;
using Candour.Ledger;
using Candour.Performance;
using Candour.Time;

namespace Candour.Example;

/// <summary>What Eastmere counts, its figures as they came in, and what was said of them.</summary>
internal sealed class Measures(Story story, Cast cast, Recommendations recommendations)
{
    /// <summary>Figures come a fortnight after their period, or on the working day after that.</summary>
    private const int Fortnight = 14;

    private static readonly WorkingCalendar Office = new(ExampleProgramme.Closures.ToHashSet());

    public static IReadOnlyList<MeasureText> All { get; } = MeasureText.Read("measures.txt");

    public static Guid IdOf(string code) => IdOf(All.First(one => one.Code == code));

    public void Tell()
    {
        foreach (var measure in All)
        {
            var (added, id) = (AddedAt(measure), IdOf(measure));
            story.Tell(added, cast.Title(measure.By), null, story.Add(MeasureChanges.Added, Made(measure, id)));
            Enter(measure, id);
            foreach (var said in measure.Said) Say(measure, id, said);
        }
    }

    private static DateTimeOffset AddedAt(MeasureText text) => OfficeHours.On(text.Entered, $"measure {text.Code}");

    private static Guid IdOf(MeasureText text) => Identity.Of(AddedAt(text), 0, $"measure {text.Code}");

    private Measure Made(MeasureText text, Guid id) => new()
    {
        Id = id,
        Code = text.Code,
        Title = text.Title,
        Question = text.Fields["question"],
        Definition = text.Fields["definition"],
        Numerator = text.Fields.GetValueOrDefault("numerator"),
        Denominator = text.Fields.GetValueOrDefault("denominator"),
        Source = text.Fields["source"],
        Indicator = text.Fields.GetValueOrDefault("indicator"),
        Practice = text.Fields.GetValueOrDefault("practice"),
        CountsChildren = text.Fields.GetValueOrDefault("children") is { } said ? said == "yes" : null,
        Unit = text.Unit,
        Better = text.Better,
        Frequency = text.Frequency,
        Owner = cast.Id(text.Fields["owner"]),
        Targets = text.Targets,
        Tolerance = decimal.Parse(text.Fields.GetValueOrDefault("tolerance", "0"), CultureInfo.InvariantCulture),
        Recommendations = [.. text.List("recommendations").Select(recommendations.Id)],
        Actions = [.. text.List("actions").Select(Actions.IdOf)],
        Boards = [.. text.List("boards").Select(code => Boards.By(code).Id)],
    };

    /// <summary>What was there before the measure is entered with it, on the same day; each day's figures in one step.</summary>
    private void Enter(MeasureText measure, Guid id)
    {
        foreach (var day in measure.Figures.GroupBy(one => Later(one.Entered ?? Office.Add(one.To.AddDays(Fortnight - 1), 1), measure.Entered)))
        {
            var at = Later(OfficeHours.On(day.Key, $"figures {measure.Code}"), AddedAt(measure).AddMinutes(5));
            story.Tell(at, cast.Title(measure.By), day.FirstOrDefault(one => one.IsAgain)?.Note, [.. day.Select((one, i) => Figure(measure, id, one, Identity.Of(at, i, $"{measure.Code} {one}")))]);
        }
    }

    private Change Figure(MeasureText measure, Guid id, FigureText text, Guid own)
    {
        var parts = text.Figure.Split('/').Select(one => decimal.Parse(one, CultureInfo.InvariantCulture)).ToList();
        var isCounted = parts.Count == 2;
        return story.Add(text.IsAgain ? MeasureChanges.FigureRestated : MeasureChanges.FigureEntered, new Observation
        {
            Id = own,
            Measure = id,
            From = text.From,
            To = text.To,
            Breakdown = text.Service,
            Numerator = isCounted ? parts[0] : null,
            Denominator = isCounted ? parts[1] : null,
            Value = isCounted ? null : parts[0],
            Vintage = text.Vintage,
            Note = text.Note,
            Revision = text.IsAgain ? 2 : 1,
        });
    }

    private void Say(MeasureText measure, Guid id, SaidText text)
    {
        var at = OfficeHours.On(text.On, $"said {measure.Code}");
        story.Tell(at, cast.Title(text.By), null, story.Add(MeasureChanges.Commented, new Commentary
        {
            Id = Identity.Of(at, 0, $"said {measure.Code} {text.From}"), Measure = id, From = text.From, To = text.To, Words = text.Words,
        }));
    }

    private static T Later<T>(T one, T other) where T : IComparable<T> => one.CompareTo(other) > 0 ? one : other;
}
