using System.Runtime.InteropServices;

namespace Candour.Assurance;

/// <summary>What an auditor and a moderator gave one case, each as a place in the scale.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Marks(int Auditor, int Moderator);

/// <summary>How many cases have which marks.</summary>
public sealed class GradeTable
{
    /// <param name="cases">A row for each grade of the auditor, a column for each of the moderator, the lowest first.</param>
    public GradeTable(IReadOnlyList<IReadOnlyList<int>> cases)
    {
        Cases = cases;
        ByAuditor = [.. cases.Select(row => row.Sum())];
        ByModerator = [.. cases.Index().Select(column => cases.Sum(row => row[column.Index]))];
        Total = ByAuditor.Sum();
    }

    public IReadOnlyList<IReadOnlyList<int>> Cases { get; }

    /// <summary>How many cases the auditor gave each grade.</summary>
    public IReadOnlyList<int> ByAuditor { get; }

    public IReadOnlyList<int> ByModerator { get; }

    public int Total { get; }

    /// <summary>Whether one of the two gave every case the same grade.</summary>
    public bool HasSingleGrade => ByAuditor.Contains(Total) || ByModerator.Contains(Total);

    public int Agreed => Count((auditor, moderator) => auditor == moderator);

    public int MovedUp => Count((auditor, moderator) => moderator > auditor);

    public int MovedDown => Count((auditor, moderator) => moderator < auditor);

    public static GradeTable Of(GradeScale scale, IEnumerable<Marks> marks)
    {
        var cases = scale.Grades.Select(_ => new int[scale.Grades.Count]).ToArray();
        foreach (var (auditor, moderator) in marks) cases[auditor][moderator]++;
        return new(cases);
    }

    private int Count(Func<int, int, bool> counts) =>
        Cases.Index().Sum(row => row.Item.Index().Where(cell => counts(row.Index, cell.Index)).Sum(cell => cell.Item));
}
