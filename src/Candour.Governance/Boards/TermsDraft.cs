using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Terms of reference as a form says them.</summary>
public sealed record TermsDraft
{
    public string? Chair { get; init; }

    public string? Frequency { get; init; }

    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<string> Invited { get; init; } = [];

    public string? Aim { get; init; }

    public IReadOnlyList<string> Role { get; init; } = [];

    public IReadOnlyList<string> Objectives { get; init; } = [];

    public IReadOnlyList<string> StandardAgendaItems { get; init; } = [];

    public string? OfficerSupport { get; init; }

    public string? Servicing { get; init; }

    public string? Reports { get; init; }

    public string? Attendance { get; init; }

    public string? Declarations { get; init; }

    public string? Review { get; init; }

    public static TermsDraft Of(TermsOfReference one) => new()
    {
        Chair = one.Chair,
        Frequency = one.Frequency,
        Members = one.Members,
        Invited = one.Invited,
        Aim = one.Aim,
        Role = one.Role,
        Objectives = one.Objectives,
        StandardAgendaItems = one.StandardAgendaItems,
        OfficerSupport = one.OfficerSupport,
        Servicing = one.Servicing,
        Reports = one.Reports,
        Attendance = one.Attendance,
        Declarations = one.Declarations,
        Review = one.Review,
    };

    /// <summary>The board's next version.</summary>
    public Checked<TermsOfReference> Add(GovernanceView view, Board board, DateTimeOffset at)
    {
        var last = view.TermsVersions(board) is [.., var one] ? one : null;
        return Check()
            .Unless(last?.IsAgreed != false, "aim", $"Version {last?.Version} is not agreed yet. Change that one.")
            .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Board = board.Id, Version = (last?.Version ?? 0) + 1 }));
    }

    public Checked<TermsOfReference> Edit(TermsOfReference before) => Check()
        .Unless(!before.IsAgreed, "aim", "An agreed version stays as it is. Make a new one.")
        .Or(() => Fill(before));

    private Problems Check() => new Problems().Required(Aim, "aim", "Say what the board is for.");

    private TermsOfReference Fill(TermsOfReference one) => one with
    {
        Chair = Draft.Said(Chair),
        Frequency = Draft.Said(Frequency),
        Members = Draft.Lines(Members),
        Invited = Draft.Lines(Invited),
        Aim = Draft.Said(Aim),
        Role = Draft.Lines(Role),
        Objectives = Draft.Lines(Objectives),
        StandardAgendaItems = Draft.Lines(StandardAgendaItems),
        OfficerSupport = Draft.Said(OfficerSupport),
        Servicing = Draft.Said(Servicing),
        Reports = Draft.Said(Reports),
        Attendance = Draft.Said(Attendance),
        Declarations = Draft.Said(Declarations),
        Review = Draft.Said(Review),
    };
}
