using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A lesson as a form says it.</summary>
public sealed record LessonDraft
{
    public string? Title { get; init; }

    public string? Happened { get; init; }

    public string? Learned { get; init; }

    public DateOnly? On { get; init; }

    public string? From { get; init; }

    /// <summary>References of actions and recommendations.</summary>
    public string? Sources { get; init; }

    public Guid? Owner { get; init; }

    public Checked<Lesson> Add(ProgrammeView view, DateTimeOffset at, DateOnly today) => Check(view, today).Or(() => Fill(view, new()
    {
        Id = Record.NewId(at), Number = view.Register<Lesson>().Next("L"), Title = "", Happened = "", Learned = "", On = today, Owner = Owner!.Value,
    }));

    public Checked<Lesson> Change(ProgrammeView view, Lesson before, DateOnly today) => Check(view, today).Or(() => Fill(view, before));

    private Lesson Fill(ProgrammeView view, Lesson one) => one with
    {
        Title = Title!.Trim(),
        Happened = Happened!.Trim(),
        Learned = Learned!.Trim(),
        On = On!.Value,
        From = Draft.Said(From),
        Sources = Mentioned.Anything(Sources, view).Known,
        Owner = Owner!.Value,
    };

    private Problems Check(ProgrammeView view, DateOnly today)
    {
        var sources = Mentioned.Anything(Sources, view);
        return new Problems()
            .Required(Title, "title", "Give it a name.")
            .Required(Happened, "happened", "Say what happened.")
            .Required(Learned, "learned", "Say what was learned from it.")
            .Unless(On is not null, "on", "Give the day on which it was learned.")
            .Unless(!(On > today), "on", "That day is still to come.")
            .Unless(sources.Unknown.Count == 0, "sources", $"No action or recommendation is called {InWords.List(sources.Unknown)}.")
            .Unless(Owner is { } owner && view.PostBy(owner) is not null, "owner", "Choose the post that keeps it.");
    }
}
