using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Performance.Tests;

/// <summary>A measure with figures, as a test's table writes them.</summary>
internal sealed class Series
{
    private readonly List<Record> _records = [];
    private DateTimeOffset _at = new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

    public Series(Func<Measure, Measure>? with = null)
    {
        var plain = new Measure { Id = NewId(), Code = "IHA", Title = "Initial health assessments in time", Unit = FigureUnit.Percent, Better = Polarity.Higher };
        Measure = with?.Invoke(plain) ?? plain;
        _records.Add(Measure);
    }

    public Measure Measure { get; }

    public DateTimeOffset At => _at;

    public MeasureView View => MeasureView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records.Select(one => new Held(one, 1, _at))));

    public MeasureSeries Whole => View.Series(Measure);

    public ProgrammeView Programme => ProgrammeView.Of(Snapshot.Of(Guid.Empty, _records.Count, _records.Select(one => new Held(one, 1, _at))));

    /// <summary>Figures month by month, parted by commas; nothing between two commas leaves a month out, 26/50 is a count.</summary>
    public Series Months(string from, string figures)
    {
        var month = Day($"{from}-01");
        foreach (var figure in figures.Split(','))
        {
            if (figure.Trim() is { Length: > 0 } said) Figure(month, month.AddMonths(1).AddDays(-1), said);
            month = month.AddMonths(1);
        }
        return this;
    }

    public Observation Figure(DateOnly from, DateOnly to, string said, string? breakdown = null, int revision = 1)
    {
        var parts = said.Split('/').Select(one => decimal.Parse(one, CultureInfo.InvariantCulture)).ToArray();
        var figure = new Observation { Id = NewId(), Measure = Measure.Id, From = from, To = to, Breakdown = breakdown, Revision = revision };
        figure = parts.Length == 2 ? figure with { Numerator = parts[0], Denominator = parts[1] } : figure with { Value = parts[0] };
        _records.Add(figure);
        return figure;
    }

    public T Add<T>(T record) where T : Record
    {
        _records.Add(record);
        return record;
    }

    public Guid NewId() => Record.NewId(_at += TimeSpan.FromMilliseconds(1));

    /// <summary>Words as a test writes them, with plain spaces.</summary>
    public static string Plain(string words) => words.Replace('\u00a0', ' ');
}
