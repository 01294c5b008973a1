using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>A projection of the workforce as a form says it.</summary>
/// <param name="Turnover">Percentages with a comma between two years: 15, 14, 12.</param>
/// <param name="Routes">One on a line, with the people of each year: Newly qualified: 40, 40, 40.</param>
public sealed record WorkforceDraft(
    string? Title, string? Note, DateOnly? StartsOn, int? Posts, int? Vacancies, TurnoverBase TurnoverOf, string? Turnover, string? Routes, decimal? Target)
{
    private const int MostYears = 10;

    public static WorkforceDraft Of(WorkforceScenario one) => new(
        one.Title, one.Note, one.StartsOn, one.Posts, one.Vacancies, one.TurnoverOf, string.Join(", ", one.Turnover.Select(Number)),
        string.Join('\n', one.Routes.Select(route => $"{route.Name}: {string.Join(", ", route.Recruits)}")), one.Target);

    public Checked<WorkforceScenario> Add(ProgrammeView view, DateTimeOffset at) => Check(view, self: null).Or(() =>
        Fill(new() { Id = Record.NewId(at), Title = "", StartsOn = default, Posts = 0, Vacancies = 0, Routes = [], Turnover = [] }));

    public Checked<WorkforceScenario> Edit(ProgrammeView view, WorkforceScenario before) => Check(view, before).Or(() => Fill(before));

    private Problems Check(ProgrammeView view, WorkforceScenario? self)
    {
        var unread = Lines.FirstOrDefault(line => RouteOf(line) is null);
        var years = Lines.Select(RouteOf).OfType<RecruitmentRoute>().Select(one => one.Recruits.Count).DefaultIfEmpty().Max();
        return new Problems()
            .Required(Title, "title", "Say what the projection is called.")
            .Unless(view.Snapshot.All<WorkforceScenario>().All(one => one.Id == self?.Id || !one.Title.Equals(Title?.Trim(), StringComparison.OrdinalIgnoreCase)), "title", "Another projection is called this.")
            .Unless(StartsOn is not null, "startsOn", "Give the first day of year 1.")
            .Unless(Posts is > 0, "posts", "Give the number of posts, 1 or more.")
            .Unless(Vacancies is >= 0 && !(Vacancies > Posts), "vacancies", "Give how many of the posts are vacant, from 0 to all of them.")
            .Unless(Percentages is [_, ..], "turnover", "Give the share that leaves in year 1, in per cent; for more years with a comma between two of them: 15, 14, 12.")
            .Unless(Percentages is null || Percentages.All(one => one is >= 0 and <= 100), "turnover", "A share lies between 0 and 100 per cent.")
            .Unless(Lines.Length > 0, "routes", "Name at least one way by which people come.")
            .Unless(unread is null, "routes", $"“{unread}” cannot be read. Write it as Newly qualified: 40, 40, 40, on a line of its own.")
            .Unless(years <= MostYears, "routes", $"A projection has up to {MostYears} years.")
            .Unless(Target is null or (>= 0 and <= 100), "target", "A share lies between 0 and 100 per cent.");
    }

    private WorkforceScenario Fill(WorkforceScenario one) => one with
    {
        Title = Title!.Trim(),
        Note = Draft.Said(Note),
        StartsOn = StartsOn!.Value,
        Posts = Posts!.Value,
        Vacancies = Vacancies!.Value,
        TurnoverOf = TurnoverOf,
        Turnover = Percentages!,
        Routes = [.. Lines.Select(line => RouteOf(line)!)],
        Target = Target,
    };

    private string[] Lines => (Routes ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null where one of them is no number.</summary>
    private List<decimal>? Percentages
    {
        get
        {
            var cells = Cells(Turnover);
            var read = cells.Select(cell => decimal.TryParse(cell.TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out var one) ? one : (decimal?)null).ToList();
            return read.Contains(null) ? null : [.. read.OfType<decimal>()];
        }
    }

    private static RecruitmentRoute? RouteOf(string line)
    {
        var cut = line.LastIndexOf(':');
        if (cut <= 0) return null;
        var people = Cells(line[(cut + 1)..]).Select(cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var one) ? one : (int?)null).ToList();
        return people is [_, ..] && !people.Contains(null) ? new(line[..cut].TrimEnd(), [.. people.OfType<int>()]) : null;
    }

    private static string[] Cells(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
