using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;

namespace Candour.Example;

/// <summary>
/// Eastmere, an invented council, from March 2017 to December 2018: what its ledger holds. The dates, numbers and
/// shapes follow public papers of those years; every sentence is ours, and posts stand for people.
/// </summary>
internal static class ExampleProgramme
{
    public const string System = "Candour";

    public static DateOnly Opens { get; } = new(2017, 3, 29);

    /// <summary>The moment at which the story stops and whoever tries the program goes on.</summary>
    public static DateTimeOffset Now { get; } = London.At(Today, new(9, 0));

    /// <summary>Days on which the council's offices are closed besides weekends and bank holidays.</summary>
    public static IReadOnlyList<DateOnly> Closures { get; } = [new(2017, 12, 27), new(2017, 12, 28), new(2017, 12, 29)];

    /// <summary>The day on which the story stops; the last entry of the ledger is of this day.</summary>
    public static DateOnly Today => new(2018, 12, 3);

    /// <summary>What a store applies, one after another, to hold the example; the same at every call.</summary>
    public static IEnumerable<ChangeSet> ChangeSets()
    {
        var (story, cast) = (new Story(), new Cast());
        var recommendations = new Recommendations(Sources.All);
        Begin(story);
        cast.Enter(story);
        Sources.Tell(story, cast, recommendations);
        Plans.Tell(story, cast);
        var actions = new Actions(story, cast, recommendations);
        foreach (var plan in Plans.All) actions.Tell(plan);
        new Decisions(story, cast).Tell();
        new Boards(story, cast).Tell();
        new Meetings(story, cast).Tell();
        new ForwardPlans(story, cast).Tell();
        new Papers(story, cast).Tell();
        new Escalations(story, cast).Tell();
        Statistics.Tell(story);
        Projections.Tell(story);
        new Measures(story, cast, recommendations).Tell();
        new CaseRounds(story, cast).Tell();
        new Proof(story, cast, recommendations).Tell();
        new Risks(story, cast).Tell();
        new Challenges(story, cast, recommendations).Tell();
        new Visits(story, cast, recommendations).Tell();
        new Duties(story, cast).Tell();
        new SelfEvaluations(story, cast, recommendations).Tell();
        new AccessGiven(story, cast).Tell();
        new Registers(story, cast, recommendations).Tell();
        story.TakeSteps();
        return story.InOrder;
    }

    private static void Begin(Story story)
    {
        var at = London.At(Opens, new(9, 30));
        story.Tell(at, System, "The example programme begins", story.Add(Changes.CouncilAdded, new Council
        {
            Id = Identity.Of(at, 0, "council"),
            Name = "Eastmere Council",
            AreaCode = "E09000990",
            Closures = Closures,
            IsExample = true,
        }), story.Add(Changes.ProgrammeAdded, new Programme
        {
            Id = Identity.Of(at, 1, "programme"),
            Name = "Children’s services improvement",
            Aim = "Good by summer 2019",
            AimedFor = new(2019, 8, 31),
            IsPublic = true,
        }));
    }
}
