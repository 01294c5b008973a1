using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>An inspectorate's grade as pages show it: a tag with its words.</summary>
public static class Grades
{
    private static readonly string[] Colours = ["red", "orange", "green", "turquoise"];

    public static Tag Tag(string grade) => new() { Text = grade, Classes = $"govuk-tag--{(Grade.PlaceOf(grade) is { } place ? Colours[place] : "grey")}" };
}
