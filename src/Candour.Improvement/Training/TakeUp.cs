namespace Candour.Improvement;

/// <summary>How many people of a service should go to a course, have been, and are booked.</summary>
/// <param name="People">Null where nobody has said how many should go.</param>
public sealed record ServiceTakeUp(string Service, int? People, int Attended, int BookedAhead);

/// <summary>How far a course has come on a day.</summary>
/// <param name="Held">The cohorts that are over, the first one first.</param>
/// <param name="Ahead">Those still to come or going on.</param>
public sealed record TakeUp(Course Course, IReadOnlyList<Cohort> Held, IReadOnlyList<Cohort> Ahead, DateOnly Today)
{
    public static TakeUp Of(ProgrammeView view, Course course, DateOnly today)
    {
        var cohorts = view.Snapshot.About<Cohort>(course.Id).OrderBy(one => one.Number).ToLookup(one => one.To <= today);
        return new(course, [.. cohorts[true]], [.. cohorts[false]], today);
    }

    public int Attended => Held.Sum(one => one.Attended);

    /// <summary>Those of them who should go; all where nobody has said who should.</summary>
    public int Reached => People is null ? Attended : ByService.Where(one => one.People is not null).Sum(one => one.Attended);

    public int BookedAhead => Ahead.Sum(one => one.Booked);

    /// <summary>How many should go; null where nobody has said.</summary>
    public int? People => Course.Audiences.Count == 0 ? null : Course.Audiences.Sum(one => one.People);

    /// <summary>In per cent of those who should go, rounded half up.</summary>
    public int? Share => People is > 0 and var people ? (int)Math.Round(100m * Reached / people, MidpointRounding.AwayFromZero) : null;

    public bool IsLate => Course.By < Today && Reached < People;

    /// <summary>Cohorts that are over and of which nobody has said who came.</summary>
    public int Unknown => Held.Count(one => one.Attendances.Count == 0 || one.Attendances.Any(part => part.Attended is null));

    /// <summary>In the order of the course's audiences; those who came without being among them last.</summary>
    public IReadOnlyList<ServiceTakeUp> ByService =>
    [
        .. Course.Audiences.Select(one => Of(one.Service, one.People)),
        .. Held.Concat(Ahead).SelectMany(one => one.Attendances).Select(one => one.Service).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(service => !Course.Audiences.Any(one => IsSame(one.Service, service))).Select(service => Of(service, null)),
    ];

    public string Sentence
    {
        get
        {
            var others = Attended > Reached ? $", and {Attended - Reached} others" : "";
            var been = People is { } people ? $"{Reached} of {people} people who should go have been ({Share} %){others}" : $"{Attended} people have been";
            var ahead = Ahead.Count == 0 ? "" : $" {BookedAhead} are booked for {(Ahead.Count == 1 ? "one more" : $"{Ahead.Count} more")}.";
            var unknown = Unknown == 0 ? "" : $" Of {InWords.Count(Unknown, "cohort")} it is not known who came.";
            var late = IsLate ? $" All were to have been by {InWords.Day(Course.By!.Value)}." : "";
            return $"{been}, in {InWords.Count(Held.Count, "cohort")}.{ahead}{unknown}{late}";
        }
    }

    /// <summary>3 courses with 17 cohorts held and 681 attendances.</summary>
    public static string Of(ProgrammeView view, DateOnly today)
    {
        var all = view.Register<Course>().All.Select(one => Of(view, one, today)).ToList();
        if (all.Count == 0) return "No course has been added yet.";
        var late = all.Count(one => one.IsLate);
        return $"{InWords.Count(all.Count, "course")} with {InWords.Count(all.Sum(one => one.Held.Count), "cohort")} held and {all.Sum(one => one.Attended)} attendances.{(late == 0 ? "" : $" {late} {(late == 1 ? "is" : "are")} past the day by which all were to have been.")}";
    }

    private ServiceTakeUp Of(string service, int? people) => new(service, people,
        Held.SelectMany(one => one.Attendances).Where(one => IsSame(one.Service, service)).Sum(one => one.Attended ?? 0),
        Ahead.SelectMany(one => one.Attendances).Where(one => IsSame(one.Service, service)).Sum(one => one.Booked));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
