using System.Globalization;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Performance;

namespace Candour.Commands;

/// <summary>What <c>candour agree</c> prints. Every percentage has its interval, and kappa is not called good or bad.</summary>
internal static class AgreeOutput
{
    public static void WriteJson(Agreement found, GradeScale scale) => Output.WriteJson(new
    {
        n = found.Cases,
        agreement = found.Agreed.Value,
        kappa = found.Kappa.Value,
        kappaLinear = found.Linear.Value,
        kappaQuadratic = found.Quadratic.Value,
        found.Kappa.Lower,
        found.Kappa.Upper,
        movedUp = found.MovedUp.Value,
        movedDown = found.MovedDown.Value,
        direction = found.Direction.Value,
        found.Reason,
        counts = new { found.Table.Agreed, found.Table.MovedUp, found.Table.MovedDown },
        intervals = new
        {
            agreement = new { found.Agreed.Lower, found.Agreed.Upper },
            kappaLinear = new { found.Linear.Lower, found.Linear.Upper },
            kappaQuadratic = new { found.Quadratic.Lower, found.Quadratic.Upper },
            movedUp = new { found.MovedUp.Lower, found.MovedUp.Upper },
            movedDown = new { found.MovedDown.Lower, found.MovedDown.Upper },
            direction = new { found.Direction.Lower, found.Direction.Upper },
        },
        scale = scale.Grades,
        table = found.Table.Cases,
    });

    public static void Write(Agreement found, GradeScale scale, TextWriter to)
    {
        to.WriteLine($"{InWords.Count(found.Cases, "case")}, each graded by an auditor and by a moderator.");
        to.WriteLine();
        to.WriteLine(Share("Same grade", found.Table.Agreed, found.Cases, found.Agreed));
        to.WriteLine($"{Share("Moved down", found.Table.MovedDown, found.Cases, found.MovedDown)}, towards “{scale.Lowest}”");
        to.WriteLine($"{Share("Moved up", found.Table.MovedUp, found.Cases, found.MovedUp)}, towards “{scale.Highest}”");
        to.WriteLine($"{"Down less up",-26}{Output.Percent(found.Direction.Value, found.Direction.Lower, found.Direction.Upper)}");
        to.WriteLine();
        to.WriteLine($"{"Kappa",-26}{Words(found.Kappa)}");
        to.WriteLine($"{"  with linear weights",-26}{Words(found.Linear)}");
        to.WriteLine($"{"  with quadratic weights",-26}{Words(found.Quadratic)}");
        if (found.Reason is { } reason) to.WriteLine(reason);
        to.WriteLine("Kappa depends on how common each grade is and does not see direction: read it beside the shares above.");
        to.WriteLine();
        WriteTable(found.Table, scale.Grades, to);
    }

    private static void WriteTable(GradeTable table, IReadOnlyList<string> grades, TextWriter to)
    {
        var longest = grades.Max(one => one.Length);
        to.WriteLine("The auditor’s grade by row, the moderator’s by column:");
        to.WriteLine(Line("", grades));
        foreach (var (grade, cases) in grades.Zip(table.Cases)) to.WriteLine(Line(grade, cases.Select(one => one.ToString(CultureInfo.InvariantCulture))));

        string Line(string first, IEnumerable<string> cells) =>
            $"{first.PadRight(longest)}{string.Concat(cells.Zip(grades, (cell, grade) => cell.PadLeft(Math.Max(grade.Length, 4) + 2)))}";
    }

    private static string Share(string name, int cases, int of, Proportion share) => $"{name,-14}{$"{cases} of {of}",-12}{Output.Percent(share.Value, share.Lower, share.Upper)}";

    private static string Words(Kappa kappa) => kappa switch
    {
        { Value: null } => "none",
        { Lower: null } => Short(kappa.Value),
        _ => $"{Short(kappa.Value)} (95 % interval {Short(kappa.Lower)} to {Short(kappa.Upper)})",
    };

    private static string Short(double? number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.00}");
}
