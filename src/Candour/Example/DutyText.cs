using System.Globalization;

namespace Candour.Example;

/// <summary>A duty to report, and the reports that were made, as the file tells them.</summary>
internal sealed record DutyText(DateOnly Entered, string By, string Who, string ToWhom, string Place, string Rhythm, DateOnly First, string RecordedAs, string What)
{
    private readonly List<ReportText> _reports = [];

    public int? EveryMonths => int.TryParse(Rhythm, CultureInfo.InvariantCulture, out var months) ? months : null;

    public IReadOnlyList<ReportText> Reports => _reports;

    public static IReadOnlyList<DutyText> Read(string file)
    {
        var duties = new List<DutyText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] != ' ') duties.Add(Begin(line));
            else duties[^1]._reports.Add(ReportText.Read(line));
        }
        return duties;
    }

    private static DutyText Begin(string line)
    {
        var parts = DataText.List(line[2..], '|');
        var words = DataText.List(parts[0], ' ');
        return new(DataText.Day(words[0]), words[1], parts[1], parts[2], parts[3], parts[4], DataText.Day(parts[5]), parts[6], parts[7]);
    }
}

/// <param name="Evidence">The title of the evidence that it is, if it is any.</param>
internal sealed record ReportText(DateOnly Due, DateOnly On, string What, string? Evidence)
{
    public static ReportText Read(string line)
    {
        var parts = DataText.List(line, '|');
        var days = DataText.List(parts[0], ' ');
        return new(DataText.Day(days[0]), DataText.Day(days[1]), parts[1], parts.Count > 2 ? parts[2] : null);
    }
}
