using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A funding line as a form says it.</summary>
public sealed record FundingLineDraft
{
    public string? Title { get; init; }

    public FundingKind? Kind { get; init; }

    public string? From { get; init; }

    public Guid? Theme { get; init; }

    /// <summary>References of actions.</summary>
    public string? Actions { get; init; }

    public Guid? Owner { get; init; }

    public string? Expected { get; init; }

    public string? Seen { get; init; }

    public Guid? Measure { get; init; }

    public Checked<FundingLine> Add(ProgrammeView view, DateTimeOffset at) =>
        Check(view).Or(() => Fill(view, new() { Id = Record.NewId(at), Number = view.Register<FundingLine>().Next("M"), Title = "", Kind = default }));

    public Checked<FundingLine> Change(ProgrammeView view, FundingLine before) => Check(view).Or(() => Fill(view, before));

    private FundingLine Fill(ProgrammeView view, FundingLine one) => one with
    {
        Title = Title!.Trim(),
        Kind = Kind!.Value,
        From = Draft.Said(From),
        Theme = Theme,
        Actions = Mentioned.Actions(Actions, view).Known,
        Owner = Owner,
        Expected = Draft.Said(Expected),
        Seen = Draft.Said(Seen),
        Measure = Measure,
    };

    private Problems Check(ProgrammeView view)
    {
        var actions = Mentioned.Actions(Actions, view);
        return new Problems()
            .Required(Title, "title", "Say what the money is for.")
            .Unless(Kind is not null, "kind", "Say where the money comes from.")
            .Unless(actions.Unknown.Count == 0, "actions", $"No action is called {InWords.List(actions.Unknown)}.")
            .Unless(Theme is null || view.ThemeBy(Theme.Value) is not null, "theme", "Choose a theme of a plan.")
            .Unless(Owner is null || view.PostBy(Owner.Value) is not null, "owner", "Choose the post that answers for it.");
    }
}
