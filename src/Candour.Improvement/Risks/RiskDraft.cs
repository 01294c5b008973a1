using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A risk as a form says it.</summary>
public sealed record RiskDraft
{
    private const int LongestTitle = 120;

    public string? Title { get; init; }

    public string? Cause { get; init; }

    public string? Event { get; init; }

    public string? Effect { get; init; }

    public RiskLevel? Inherent { get; init; }

    /// <summary>Asked of a new risk only: later scores are given by a review, with their reason.</summary>
    public RiskLevel? Current { get; init; }

    public RiskLevel? Target { get; init; }

    public DateOnly? TargetBy { get; init; }

    public int? Appetite { get; init; }

    public RiskResponse? Response { get; init; }

    public string? Controls { get; init; }

    /// <summary>References of actions.</summary>
    public string? Actions { get; init; }

    public Guid? Owner { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public Checked<Risk> Add(ProgrammeView view, DateTimeOffset at, DateOnly today, string by)
    {
        var matrix = RiskView.Of(view).Matrix;
        return Check(view)
            .Unless(Current is not null && matrix.Holds(Current), "currentLikelihood", "Say how likely it is now, and how bad.")
            .Unless(!(Current?.Score > Inherent?.Score), "currentLikelihood", "It cannot be worse than if nothing were done about it.")
            .Unless(!(ReviewOn < today), "reviewOn", "That day is past.")
            .Or(() => Fill(view, new()
            {
                Id = Record.NewId(at), Number = view.Register<Risk>().Next("R"), Title = "", Cause = "", Event = "", Effect = "",
                Inherent = Inherent!, Target = Target!, Owner = Owner!.Value, ReviewOn = ReviewOn!.Value, Scores = [new(today, Current!, by, "First scored")],
            }));
    }

    public Checked<Risk> Change(ProgrammeView view, Risk before) => Check(view).Or(() => Fill(view, before));

    private Risk Fill(ProgrammeView view, Risk one) => one with
    {
        Title = Title!.Trim(),
        Cause = Cause!.Trim(),
        Event = Event!.Trim(),
        Effect = Effect!.Trim(),
        Inherent = Inherent!,
        Target = Target!,
        TargetBy = TargetBy,
        Appetite = Appetite,
        Response = Response!.Value,
        Controls = Draft.Lines(Controls),
        Actions = Mentioned.Actions(Actions, view).Known,
        Owner = Owner!.Value,
        ReviewOn = ReviewOn!.Value,
    };

    private Problems Check(ProgrammeView view)
    {
        var (matrix, actions) = (RiskView.Of(view).Matrix, Mentioned.Actions(Actions, view));
        return new Problems()
            .Required(Title, "title", "Give it a name.")
            .Unless(!(Title?.Trim().Length > LongestTitle), "title", $"A name has up to {LongestTitle} characters.")
            .Required(Cause, "cause", "Say what brings it about.")
            .Required(Event, "event", "Say what may happen.")
            .Required(Effect, "effect", "Say what it would do.")
            .Unless(Inherent is not null && matrix.Holds(Inherent), "inherentLikelihood", "Say how likely it would be if nothing were done, and how bad.")
            .Unless(Target is not null && matrix.Holds(Target), "targetLikelihood", "Say how likely it is to be in the end, and how bad.")
            .Unless(!(Target?.Score > Inherent?.Score), "targetLikelihood", "The target is worse than the risk without anything done about it.")
            .Unless(Appetite is null || (Appetite >= 1 && Appetite <= matrix.Most), "appetite", $"Give a score from 1 to {matrix.Most}, or leave it empty.")
            .Unless(Response is not null, "response", "Say what is done about it.")
            .Unless(actions.Unknown.Count == 0, "actions", $"No action is called {InWords.List(actions.Unknown)}.")
            .Unless(Owner is { } owner && view.PostBy(owner) is not null, "owner", "Choose the post that answers for it.")
            .Unless(ReviewOn is not null, "reviewOn", "Say when it is looked at again.");
    }
}
