using Candour.Improvement;
using Candour.Site;

namespace Candour.Example;

internal static class Plans
{
    public static PlanText Improvement { get; } = new(
        "CSIP", "Children’s services improvement plan", new(2017, 4, 24), "im", "Children’s Services Improvement Board",
        "csip-01-03.txt", "csip-04.txt", "csip-05-06.txt", "csip-07-09.txt", "csip-10-12.txt", "csip-13-15.txt", "csip-board.txt");

    public static PlanText Complaints { get; } = new(
        "CRP", "Complaints review", new(2017, 4, 12), "gov", Board: null, "complaints.txt");

    public static PlanText Transformation { get; } = new(
        "TIP", "Transformation and improvement plan 2018 to 2022", new(2018, 11, 5), "sp", Board: null, "tip.txt");

    public static IReadOnlyList<PlanText> All { get; } = [Improvement, Complaints, Transformation];

    private static readonly Dictionary<string, string> Themes = new()
    {
        ["practice"] = "Social work practice",
        ["workforce"] = "Workforce",
        ["quality"] = "Quality assurance and audit",
        ["leadership"] = "Leadership, management and governance",
    };

    public static void Tell(Story story, Cast cast)
    {
        foreach (var plan in All)
        {
            story.Tell(plan.AddedAt, cast.Title(plan.Keeper), null, story.Add(Changes.PlanAdded, new Plan
            {
                Id = plan.Id,
                Code = plan.Code,
                Name = plan.Name,
                Themes = plan == Improvement ? [.. Themes.Select(theme => new Theme(plan.ThemeId(theme.Key), theme.Value))] : [],
            }));
        }
        Name(story, cast, Improvement, "As submitted 20 July 2017", new(2017, 7, 20), "Children’s Services Improvement Board and Cabinet",
            "Sent to the Secretary of State and the Chief Inspector on the last day allowed.");
        Name(story, cast, Improvement, "Revised, second year", new(2018, 3, 28), "Children’s Services Improvement Board",
            "Reworded after the December visit; through-care, the practice model and agency managers added.");
        Name(story, cast, Transformation, "Draft for the board of 18 December 2018", new(2018, 11, 30), "Chief Executive",
            "Numbers 8 and 9 were joined to 7 in drafting.");

        var ended = new DateOnly(2018, 11, 23);
        story.Tell(London.At(ended, new(18, 5)), cast.Title("gov"), "All seven matters are closed or handed on; the board of 18 December is asked to agree",
            story.Alter<Plan>(Changes.PlanEnded, Complaints.Id, plan => plan with { EndedOn = ended }));
    }

    private static void Name(Story story, Cast cast, PlanText plan, string name, DateOnly on, string by, string note)
    {
        var at = London.At(on, new(17, 50));
        story.Tell(at, cast.Title(plan.Keeper), null, story.Alter<Plan>(Changes.PlanVersionNamed, plan.Id,
            one => one with { Versions = [.. one.Versions, new(name, at, by, note)] }));
    }
}
