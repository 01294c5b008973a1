using Candour.GovUk;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Workforce;

/// <summary>Projections of the workforce, side by side.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<(WorkforceScenario Scenario, IReadOnlyList<WorkforceYear> Years)> Scenarios { get; private set; } = [];

    public int Longest => Scenarios.Select(one => one.Years[^1].Year).DefaultIfEmpty().Max();

    public YearLines? Chart => Scenarios.Count == 0 ? null : new()
    {
        Title = Message,
        Subtitle = "Vacant posts in per cent of all posts, at the end of each year",
        Lines = [.. Scenarios.Select(one => new YearLine(one.Scenario.Title, [.. one.Years.Select(year => (double)year.VacancyRate)]))],
        Target = Scenarios.Select(one => one.Scenario.Target).Distinct().ToList() is [{ } target] ? (double)target : null,
    };

    public void OnGet() => Scenarios = [.. View.Snapshot.All<WorkforceScenario>().OrderBy(one => one.Id).Select(one => (one, WorkforceProjection.Of(one.Plan)))];

    private string Message
    {
        get
        {
            var ends = Scenarios.Select(one => one.Years[^1].VacancyRate).ToList();
            return Scenarios is [var only] ? WorkforceWords.Sentence(only.Years) : $"Vacancies end between {WorkforceWords.Rate(ends.Min())} and {WorkforceWords.Rate(ends.Max())}, by what is assumed";
        }
    }
}
