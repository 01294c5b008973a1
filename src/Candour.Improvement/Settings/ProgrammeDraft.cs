namespace Candour.Improvement;

/// <summary>A programme and its house rules as a form says them.</summary>
public sealed record ProgrammeDraft(
    string? Name, string? Aim, DateOnly? AimedFor, int? ReportingCycle, int? OpenActionLimit, int? MonthLimit, int? DueSoon, bool IsPublic)
{
    private const int LongestName = 200;

    public static ProgrammeDraft Of(Programme one) =>
        new(one.Name, one.Aim, one.AimedFor, one.ReportingCycle, one.OpenActionLimit, one.MonthLimit, one.DueSoon, one.IsPublic);

    public Checked<Programme> Add(DateTimeOffset at) => Check().Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Name = "" }));

    public Checked<Programme> Edit(Programme before) => Check().Or(() => Fill(before));

    private Programme Fill(Programme one) => one with
    {
        Name = Name!.Trim(),
        Aim = Aim?.Trim() ?? "",
        AimedFor = AimedFor,
        ReportingCycle = ReportingCycle!.Value,
        OpenActionLimit = OpenActionLimit!.Value,
        MonthLimit = MonthLimit!.Value,
        DueSoon = DueSoon!.Value,
        IsPublic = IsPublic,
    };

    private Problems Check() => new Problems()
        .Required(Name, "name", "Say what the programme is called.")
        .Unless(Name is null || Name.Length <= LongestName, "name", $"A name has up to {LongestName} characters.")
        .Unless(Aim is null || Aim.Length <= LongestName, "aim", $"Say the aim in {LongestName} characters.")
        .Unless(ReportingCycle is >= 1 and <= 366, "reportingCycle", "Give a number of days from 1 to 366.")
        .Unless(OpenActionLimit is >= 1 and <= 1000, "openActionLimit", "Give a number of actions from 1 to 1,000.")
        .Unless(MonthLimit is >= 1 and <= 1000, "monthLimit", "Give a number of actions from 1 to 1,000.")
        .Unless(DueSoon is >= 0 and <= 366, "dueSoon", "Give a number of days from 0 to 366.");
}
