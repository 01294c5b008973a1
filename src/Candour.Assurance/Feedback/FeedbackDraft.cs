using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Feedback as a form says it.</summary>
public sealed record FeedbackDraft
{
    public string? Title { get; init; }

    public FeedbackGroup? Group { get; init; }

    public FeedbackWay? Way { get; init; }

    public string? How { get; init; }

    public int? People { get; init; }

    /// <summary>Null where it was gathered on one day.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public FeedbackConsent? Consent { get; init; }

    public FeedbackDirection? Direction { get; init; }

    public Guid? Theme { get; init; }

    public string? Words { get; init; }

    public string? Done { get; init; }

    /// <summary>References of actions and recommendations.</summary>
    public string? BearsOn { get; init; }

    public string? Gatherer { get; init; }

    /// <summary>Somebody has read it again and says that it names nobody.</summary>
    public bool NamesNobody { get; init; }

    /// <summary>What looks as if it names somebody.</summary>
    public IReadOnlyList<string> Signs => [.. new[] { Title, Words, Done, How }.SelectMany(IdentitySigns.In).Distinct()];

    public Checked<Feedback> Add(ProgrammeView view, DateTimeOffset at, DateOnly today) => Check(view, today).Or(() => Fill(view, new()
    {
        Id = Record.NewId(at), Number = view.Register<Feedback>().Next("F"), Title = "", Group = default, Way = default, From = default, To = default, Consent = default, Direction = default, Gatherer = "",
    }));

    public Checked<Feedback> Change(ProgrammeView view, Feedback before, DateOnly today) => Check(view, today).Or(() => Fill(view, before));

    private Feedback Fill(ProgrammeView view, Feedback one) => one with
    {
        Title = Title!.Trim(),
        Group = Group!.Value,
        Way = Way!.Value,
        How = Draft.Said(How),
        People = People,
        From = From ?? To!.Value,
        To = To!.Value,
        Consent = Consent!.Value,
        Direction = Direction!.Value,
        Theme = Theme,
        Words = Draft.Said(Words),
        Done = Draft.Said(Done),
        BearsOn = Mentioned.Anything(BearsOn, view).Known,
        Gatherer = Gatherer!.Trim(),
    };

    private Problems Check(ProgrammeView view, DateOnly today)
    {
        var bearsOn = Mentioned.Anything(BearsOn, view);
        return new Problems()
            .Required(Title, "title", "Say what it is about, in a line.")
            .Unless(Group is not null, "group", "Say from whom it is.")
            .Unless(Way is not null, "way", "Say how it was gathered.")
            .Unless(!(People < 1), "people", "Give how many people, or leave it empty.")
            .Unless(To is not null, "to", "Give the day on which it was gathered.")
            .Unless(!(To > today), "to", "That day is still to come.")
            .Unless(!(From > To), "from", "The first day lies after the last.")
            .Unless(Direction is not null, "direction", "Say whether it is praise or concern.")
            .Unless(Consent is not null, "consent", "Say for what it may be used. Silence is no consent.")
            .Unless(Consent is not FeedbackConsent.None || Draft.Said(Words) is null, "words", "They did not agree that it is used: leave their words out. It is counted all the same.")
            .Unless(Signs.Count == 0 || NamesNobody, "namesNobody", $"Read it again: {InWords.List(Signs)}. Take it out, or say that it names nobody.")
            .Unless(Theme is null || view.ThemeBy(Theme.Value) is not null, "theme", "Choose a theme of a plan.")
            .Unless(bearsOn.Unknown.Count == 0, "bearsOn", $"No action or recommendation is called {InWords.List(bearsOn.Unknown)}.")
            .Required(Gatherer, "gatherer", "Say which post or body gathered it.");
    }
}
