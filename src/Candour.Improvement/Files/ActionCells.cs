using System.Globalization;

namespace Candour.Improvement;

/// <summary>The cells of one line, read into a draft; whatever cannot be read becomes an error of its column.</summary>
internal sealed class ActionCells(CsvLine line, ProgrammeView view, List<CsvNote> errors)
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["plan"] = "Plan",
        ["number"] = "Number",
        ["text"] = "Action",
        ["theme"] = "Theme",
        ["recommendations"] = "Recommendations",
        ["leads"] = "Leads",
        ["due"] = "Due as written",
        ["dependsOn"] = "Must wait for",
    };

    private readonly Dictionary<string, string> _cells = new(line.Cells, StringComparer.OrdinalIgnoreCase);
    private readonly int _errorsBefore = errors.Count;

    public int Line => line.Number;

    public static string? ColumnOf(string field) => Fields.GetValueOrDefault(field);

    /// <summary>Null where the file has no such column.</summary>
    public string? Text(string column) => _cells.GetValueOrDefault(column)?.Trim();

    /// <summary>Whether a cell says what it is to say, if the file has it; a spreadsheet may have written its date another way.</summary>
    public bool Agrees(string column, string present) => Text(column) is not { } said
        || said.Equals(present.Trim(), StringComparison.OrdinalIgnoreCase)
        || (Date(said) is { } day && day == Date(present));

    /// <summary>The draft with what the line says in place of what it said; null where a cell cannot be read.</summary>
    /// <param name="present">What the cells would hold if nothing had changed. A cell that says the same is left alone.</param>
    public ActionDraft? Fill(ActionDraft draft, Dictionary<string, string>? present)
    {
        string? Said(string column) => Text(column) is { } text && (present is null || !IsSame(text, present[column])) ? text : null;

        if (Said("Plan") is { } code) draft = draft with { Plan = One(view.PlanBy(code)?.Id, "Plan", code.Length == 0 ? "Name the plan by its code." : $"No plan is called “{code}”.") };
        if (Said("Number") is { } number) draft = draft with { Number = number };
        if (Said("Action") is { } words) draft = draft with { Text = words };
        if (Said("Theme") is { } theme) draft = draft with { Theme = ThemeOf(draft.Plan, theme) };
        if (Said("Recommendations") is { } answered) draft = draft with { Recommendations = Each(answered, "Recommendations", name => view.RecommendationBy(name)?.Id, "No recommendation is called") };
        if (Said("Leads") is { } leads) draft = draft with { Leads = Each(leads, "Leads", PostOf, "No post is called") };
        if (Said("Due as written") is { } due) draft = draft with { Due = due };
        if (Said("Review on") is { } review) draft = draft with { ReviewOn = Day(review, "Review on") };
        if (Said("Monitored by") is { } boards) draft = draft with { MonitoredBy = Split(boards) };
        if (Said("Expected evidence") is { } evidence) draft = draft with { ExpectedEvidence = evidence };
        if (Said("Must wait for") is { } earlier) draft = draft with { DependsOn = Each(earlier, "Must wait for", name => view.ActionBy(name)?.Id, "No action is called") };
        if (Said("Closing criteria") is { } criteria) draft = draft with { ClosingCriteria = criteria };
        return errors.Count == _errorsBefore ? draft : null;
    }

    /// <summary>A spreadsheet may break lines and leave blank ones out in its own way.</summary>
    private static bool IsSame(string one, string other) => Plain(one).SequenceEqual(Plain(other));

    private static string[] Plain(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    private Guid? ThemeOf(Guid plan, string name) => name.Length == 0 ? null : One(
        view.Snapshot.Find<Plan>(plan)?.Themes.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id,
        "Theme", $"The plan has no theme “{name}”.");

    private Guid? PostOf(string title) => view.Posts.FirstOrDefault(one => one.Title.Equals(title, StringComparison.OrdinalIgnoreCase))?.Id;

    private DateOnly? Day(string text, string column)
    {
        if (text.Length == 0) return null;
        if (Date(text) is { } day) return day;
        errors.Add(new(Line, column, $"“{text}” is not a date. Write it as 2018-12-03 or 3/12/2018."));
        return null;
    }

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(
        text, ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"], CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day : null;

    private List<Guid> Each(string text, string column, Func<string, Guid?> find, string missing) =>
        [.. Split(text).Select(name => One(find(name), column, $"{missing} “{name}”."))];

    private Guid One(Guid? found, string column, string message)
    {
        if (found is null) errors.Add(new(Line, column, message));
        return found ?? Guid.Empty;
    }

    private static string[] Split(string text) => text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
