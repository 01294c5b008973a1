namespace Candour.Improvement;

/// <summary>What people are taught, who should go, and what should come of it.</summary>
public sealed record Course : NumberedRecord
{
    public string? Content { get; init; }

    /// <summary>By service or team.</summary>
    public IReadOnlyList<Audience> Audiences { get; init; } = [];

    /// <summary>The day by which everybody is to have been.</summary>
    public DateOnly? By { get; init; }

    /// <summary>What people should do otherwise afterwards.</summary>
    public string? Effect { get; init; }

    /// <summary>The measure by which one sees it.</summary>
    public Guid? Measure { get; init; }

    /// <summary>The actions that it is part of.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    public Guid? Owner { get; init; }

    public override IEnumerable<Guid> StandsOn => [.. Actions, .. Some(Owner, Measure)];

    public override SearchWords? SearchWords => new($"{Number} {Title}", $"{Content} {Effect}");
}

/// <summary>How many people of a service or team should go.</summary>
public sealed record Audience(string Service, int People);

/// <summary>Some people who were taught together.</summary>
public sealed record Cohort : ToldRecord
{
    public required Guid Course { get; init; }

    /// <summary>1 for the first of its course.</summary>
    public required int Number { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public int? Places { get; init; }

    public IReadOnlyList<Attendance> Attendances { get; init; } = [];

    public string? Note { get; init; }

    public int Booked => Attendances.Sum(one => one.Booked);

    public int Attended => Attendances.Sum(one => one.Attended ?? 0);

    public override Guid About => Course;

    public override string UniqueName => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Course}/{Number}");

    public override IEnumerable<Guid> StandsOn => [Course];

    public override string Name(ProgrammeView view) => $"{Describe.Name(Course, view)}, cohort {Number}";
}

/// <param name="Attended">Null while it is not known.</param>
public sealed record Attendance(string Service, int Booked, int? Attended);
