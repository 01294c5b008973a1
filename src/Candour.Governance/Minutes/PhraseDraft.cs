using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A phrase of the council's own as a form says it.</summary>
public sealed record PhraseDraft(string? Text, StandingKind? For)
{
    public Checked<PhraseBook> Add(GovernanceView view, DateTimeOffset at) =>
        Check(view, but: null).Or(() => PhraseSteps.Book(view, at, [.. view.Phrases, Phrase]));

    /// <param name="place">1 for the first.</param>
    public Checked<PhraseBook> Edit(GovernanceView view, int place, DateTimeOffset at)
    {
        var before = PhraseSteps.At(view, place);
        return Check(view, before)
            .Unless(before?.IsOwn == true, "text", "What comes with the program stays as it is. Hide it, and add your own.")
            .Or(() => PhraseSteps.Book(view, at, [.. view.Phrases.Select(one => one == before ? Phrase with { IsHidden = before.IsHidden } : one)]));
    }

    private StockPhrase Phrase => new(Text!.Trim(), For);

    private Problems Check(GovernanceView view, StockPhrase? but) => new Problems()
        .Required(Text, "text", "Write the phrase.")
        .Unless(!view.Phrases.Any(one => one != but && one.Text == Text?.Trim()), "text", "That phrase is there already.");
}

/// <summary>What becomes of a phrase, named by its place: 1 for the first.</summary>
public static class PhraseSteps
{
    public static StockPhrase? At(GovernanceView view, int place) => view.Phrases.ElementAtOrDefault(place - 1);

    public static PhraseBook MoveUp(GovernanceView view, int place, DateTimeOffset at)
    {
        List<StockPhrase> all = [.. view.Phrases];
        if (place > 1 && place <= all.Count) (all[place - 2], all[place - 1]) = (all[place - 1], all[place - 2]);
        return Book(view, at, all);
    }

    /// <summary>Hides a phrase from those who write minutes, or shows it again.</summary>
    public static PhraseBook Hide(GovernanceView view, int place, bool hidden, DateTimeOffset at) =>
        Book(view, at, [.. view.Phrases.Select((one, index) => index == place - 1 ? one with { IsHidden = hidden } : one)]);

    /// <summary>Takes out a phrase of the council's own; minutes that have used it keep their words.</summary>
    public static PhraseBook Remove(GovernanceView view, int place, DateTimeOffset at) =>
        Book(view, at, [.. view.Phrases.Where((one, index) => index != place - 1 || !one.IsOwn)]);

    internal static PhraseBook Book(GovernanceView view, DateTimeOffset at, IReadOnlyList<StockPhrase> phrases) =>
        (view.PhraseBook ?? new() { Id = Ledger.Record.NewId(at) }) with { Phrases = phrases };
}
