using System.Globalization;
using Candour.Improvement;

namespace Candour.Practice;

/// <summary>The lists of Annex A as they were on a day: what was counted in them, for good. The children's rows lie elsewhere, and not for good.</summary>
public sealed record PracticeLoad : GuardedRecord
{
    /// <summary>The day on which the lists were made.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>1 for the first load of a day, 2 for the one that corrects it.</summary>
    public int Version { get; init; } = 1;

    public required IReadOnlyList<LoadedFile> Files { get; init; }

    public required IReadOnlyList<ListFound> Lists { get; init; }

    public IReadOnlyList<ProblemCount> Problems { get; init; } = [];

    /// <summary>The intervals that the figures were counted with.</summary>
    public PracticeSettings Settings { get; init; } = new();

    /// <summary>Every measure on the day, for the authority and each team.</summary>
    public IReadOnlyList<LoadFigure> Figures { get; init; } = [];

    /// <summary>What was late on the day.</summary>
    public IReadOnlyList<LateCount> Late { get; init; } = [];

    public required DateOnly LoadedOn { get; init; }

    public required string LoadedBy { get; init; }

    /// <summary>The last day on which the children's rows are kept.</summary>
    public required DateOnly KeptUntil { get; init; }

    /// <summary>Set once the children's rows are gone.</summary>
    public Removal? Removed { get; init; }

    public string Reference => Version == 1 ? AsAt.Iso() : string.Create(CultureInfo.InvariantCulture, $"{AsAt.Iso()}.{Version}");

    public override string UniqueName => Reference;

    /// <summary>Whether a list is one of the eleven, or an extra one that was loaded.</summary>
    public bool MayHave(ListId list) => !AnnexAList.Of(list).IsExtra || Lists.Any(one => one.List == list);

    public int Rows => Lists.Sum(one => one.Rows);

    public int LateCases => Late.Sum(one => one.Count);

    public int Count(Severity severity) => Problems.Where(one => one.Severity == severity).Sum(one => one.Count);

    /// <summary>Null where it was not counted, or the team has no row of its list.</summary>
    public MeasureFigure? FigureOf(PracticeMeasure measure, string? team = null) => Figures.FirstOrDefault(one => one.Measure == measure.Code && one.Team == team)?.In(measure);

    public IEnumerable<string> Teams => Figures.Select(one => one.Team).OfType<string>().Distinct().Order(NaturalOrder.Comparer);

    /// <summary>Takes the children's rows away.</summary>
    public Checked<PracticeLoad> Remove(string why, string by, DateOnly on) => new Problems()
        .Unless(Removed is null, "why", "The children’s rows are gone already.")
        .Required(why, "why", "Say why they are removed.")
        .Or(() => this with { Removed = new(on, by, why.Trim()) });

    public override string Name(ProgrammeView view) => $"Children’s records as at {InWords.Day(AsAt)}{(Version == 1 ? "" : $", version {Version}")}";

    public override IEnumerable<Said> Say(ProgrammeView view) =>
    [
        new("As at", InWords.Day(AsAt)),
        new("Files", InWords.List(Files.Select(one => one.Name))),
        .. Files.Select(one => new Said("SHA-256", $"{one.Name}: {one.Sha256}")),
        new("Lists", InWords.List(Lists.Select(one => $"{one.List.Words}: {InWords.Count(one.Rows, "row")}"))),
        new("Problems", $"{InWords.Count(Count(Severity.Error), "error")}, {InWords.Count(Count(Severity.Warning), "warning")}"),
        new("Late on the day", InWords.Count(LateCases, "case")),
        new("Measures", InWords.Count(Figures.Count(one => one.Team is null), "measure")),
        new("Loaded", $"{InWords.Day(LoadedOn)}, {LoadedBy}"),
        new("Kept until", InWords.Day(KeptUntil)),
        new("Children’s rows removed", Removed is null ? null : $"{InWords.Day(Removed.On)}, {Removed.By}: {Removed.Why}"),
    ];
}

/// <summary>A file as it was sent. It is not kept; its hash shows whether another one is the same.</summary>
public sealed record LoadedFile(string Name, string Sha256);

/// <summary>How often a list has a problem.</summary>
/// <param name="List">Null where the whole file is meant.</param>
public sealed record ProblemCount(ListId? List, string Code, Severity Severity, int Count);

/// <summary>How much was late by a rule in a team.</summary>
/// <param name="Team">Null where no team is allocated.</param>
public sealed record LateCount(string Rule, string? Team, int Count);

/// <summary>That the children's rows of a load were taken away.</summary>
public sealed record Removal(DateOnly On, string By, string Why);
