using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>A measure as a form says it.</summary>
public sealed record MeasureDraft
{
    /// <summary>Addresses below that of the measures which are not a measure's own.</summary>
    private static readonly HashSet<string> Taken = new(["add", "import", "open-data"], StringComparer.OrdinalIgnoreCase);

    public string Code { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Question { get; init; }

    public string? Definition { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public FigureUnit Unit { get; init; }

    public Polarity Better { get; init; }

    public MeasureFrequency Frequency { get; init; }

    public int DueWithin { get; init; }

    public Guid? Owner { get; init; }

    public string? Source { get; init; }

    public string? Indicator { get; init; }

    public string? Practice { get; init; }

    public bool? CountsChildren { get; init; }

    public IReadOnlyList<TargetPoint> Targets { get; init; } = [];

    public decimal Tolerance { get; init; }

    public IReadOnlyList<Rebase> Rebases { get; init; } = [];

    public bool Screens { get; init; }

    public int TrendPoints { get; init; } = 7;

    public IReadOnlyList<Guid> Recommendations { get; init; } = [];

    public IReadOnlyList<Guid> Actions { get; init; } = [];

    public IReadOnlyList<Guid> Boards { get; init; } = [];

    public DateOnly? EndedOn { get; init; }

    public Checked<Measure> Add(ProgrammeView view, DateTimeOffset at) => Check(view)
        .Unless(Reference.IsCode(Code.Trim()), "code", "A code has up to 20 letters, figures and hyphens, and starts with a letter.")
        .Unless(!Taken.Contains(Code.Trim()), "code", "A page of the site has this name. Choose another code.")
        .Unless(MeasureView.Of(view).By(Code.Trim()) is null, "code", "Another measure has this code.")
        .Or(() => Fill(new() { Id = Record.NewId(at), Code = Code.Trim(), Title = Title.Trim() }));

    /// <summary>The unit stays once there are figures in it.</summary>
    public Checked<Measure> Edit(ProgrammeView view, Measure before) => Check(view)
        .Unless(Unit == before.Unit || !MeasureView.Of(view).Standing(before.Id).Any(), "unit", "The unit stays: figures are given in it. Add another measure for another unit.")
        .Or(() => Fill(before));

    private Problems Check(ProgrammeView view) => new Problems()
        .Required(Title, "title", "Say what the measure is called.")
        .Required(Question, "question", "Say which question it answers.")
        .Required(Definition, "definition", "Say what is counted, and what is not.")
        .Unless(!Unit.Divides() || (Draft.Said(Numerator) is not null && Draft.Said(Denominator) is not null), "numerator", "Say what is counted, and of what.")
        .Unless(DueWithin >= 0, "dueWithin", "Give days from 0 on.")
        .Unless(Owner is null || view.Snapshot.Find<Post>(Owner.Value) is not null, "owner", "The post is not recorded.")
        .Unless(Draft.Said(Indicator) is not { } code || Performance.Indicator.Find(code)?.Unit == Unit, "indicator", "The statistics count this in another unit.")
        .Unless(Better is not Polarity.Neither || Targets.Count == 0, "targets", "A measure that is better neither way has no target. Say which way it is better, or leave the targets empty.")
        .Unless(Targets.Select(one => one.On).Distinct().Count() == Targets.Count, "targets", "Two targets begin on the same day.")
        .Unless(Targets is [] or [{ IsGradual: false }, ..], "targets", "The first target cannot be reached gradually: there is none before it.")
        .Unless(Unit is not FigureUnit.Percent || Targets.All(one => one.Value is >= 0 and <= 100), "targets", "A target in per cent lies between 0 and 100.")
        .Unless(Tolerance >= 0, "tolerance", "Give a number from 0 on.")
        .Unless(Rebases.All(one => Draft.Said(one.Reason) is not null), "rebases", "Say why the limits are worked out anew.")
        .Unless(TrendPoints is 6 or 7, "trendPoints", "A trend has 6 or 7 points.")
        .Unless(Recommendations.All(id => view.Snapshot.Find<Recommendation>(id) is not null), "recommendations", "One of the recommendations is not recorded.")
        .Unless(Actions.All(id => view.Snapshot.Find<PlanAction>(id) is not null), "actions", "One of the actions is not recorded.")
        .Unless(Boards.All(id => view.Snapshot.Find<Record>(id) is not null), "boards", "One of the boards is not recorded.");

    private Measure Fill(Measure one) => one with
    {
        Title = Title.Trim(),
        Question = Draft.Said(Question),
        Definition = Draft.Said(Definition),
        Numerator = Draft.Said(Numerator),
        Denominator = Draft.Said(Denominator),
        Unit = Unit,
        Better = Better,
        Frequency = Frequency,
        DueWithin = DueWithin,
        Owner = Owner,
        Source = Draft.Said(Source),
        Indicator = Draft.Said(Indicator),
        Practice = Draft.Said(Practice),
        CountsChildren = CountsChildren,
        Targets = [.. Targets.OrderBy(target => target.On)],
        Tolerance = Tolerance,
        Rebases = [.. Rebases.OrderBy(rebase => rebase.From)],
        Screens = Screens,
        TrendPoints = TrendPoints,
        Recommendations = [.. Recommendations.Distinct()],
        Actions = [.. Actions.Distinct()],
        Boards = [.. Boards.Distinct()],
        EndedOn = EndedOn,
    };
}
