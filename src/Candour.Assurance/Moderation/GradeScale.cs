namespace Candour.Assurance;

/// <summary>The grades that a case can be given, from the lowest to the highest.</summary>
public sealed class GradeScale
{
    private readonly Dictionary<string, int> _places;

    /// <exception cref="ArgumentException">It has a <see cref="Problem"/>.</exception>
    public GradeScale(IReadOnlyList<string> grades)
    {
        if (Problem(grades) is { } problem) throw new ArgumentException(problem, nameof(grades));
        Grades = grades;
        _places = grades.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Grades { get; }

    public string Lowest => Grades[0];

    public string Highest => Grades[^1];

    /// <summary>Why grades make no scale, as a sentence; null where they do.</summary>
    public static string? Problem(IReadOnlyList<string> grades)
    {
        if (grades.Any(string.IsNullOrWhiteSpace)) return "A grade of the scale has no name.";
        if (grades.GroupBy(one => one, StringComparer.OrdinalIgnoreCase).FirstOrDefault(one => one.Count() > 1) is { } twice) return $"“{twice.Key}” is in the scale twice.";
        return grades.Count < 2 ? "A scale has two grades or more, the lowest first." : null;
    }

    /// <summary>How many grades lie below a grade; null where it is none of the scale.</summary>
    public int? Place(string grade) => _places.TryGetValue(grade, out var place) ? place : null;
}
