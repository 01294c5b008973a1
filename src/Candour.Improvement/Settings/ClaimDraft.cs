namespace Candour.Improvement;

/// <summary>One of the claims that leads can make, as a form says it.</summary>
public sealed record ClaimDraft(string? Name, string? Meaning, Standing? Standing, string? Colour)
{
    private const int LongestName = 30;
    private const int LongestMeaning = 300;
    private const int ActionsNamed = 5;

    /// <summary>The colours of the design system's tags.</summary>
    public static IReadOnlyList<string> Colours { get; } = ["grey", "green", "turquoise", "blue", "purple", "pink", "red", "orange", "yellow"];

    public static ClaimDraft Of(ClaimDefinition one) => new(one.Name, one.Meaning, one.Standing, one.Colour);

    /// <summary>Adds the claim after those that count as the same or worse.</summary>
    public Checked<Programme> Add(Programme programme) => Check(programme, code: null).Or(() =>
    {
        var added = new ClaimDefinition(CodeIn(programme), Name!.Trim(), Meaning!.Trim(), Standing!.Value, Colour!);
        var place = programme.Claims.TakeWhile(one => one.Standing <= added.Standing).Count();
        return programme with { Claims = [.. programme.Claims.Take(place), added, .. programme.Claims.Skip(place)] };
    });

    /// <summary>Gives a claim other words. Records keep its code, so what was claimed before bears them too.</summary>
    public Checked<Programme> Edit(Programme programme, string code) => Check(programme, code).Or(() => programme with
    {
        Claims = [.. programme.Claims.Select(one => one.Code != code ? one : one with
        {
            Name = Name!.Trim(), Meaning = Meaning!.Trim(), Standing = Standing!.Value, Colour = Colour!,
        })],
    });

    /// <summary>Takes a claim out that no report has made: what was once claimed keeps its meaning.</summary>
    public static Checked<Programme> Remove(ProgrammeView view, string code)
    {
        var (programme, inUse) = (view.Programme, InUse(view, code));
        return new Problems()
            .Unless(inUse is null, "name", inUse ?? "")
            .Unless(programme.Claims.Any(one => one.Code != code && one.Standing == Improvement.Standing.NotStarted), "standing", "One claim must count as not started: it stands for what nobody has reported on.")
            .Or(() => programme with { Claims = [.. programme.Claims.Where(one => one.Code != code)] });
    }

    /// <summary>One place earlier in every list; the first stays.</summary>
    public static Programme MoveUp(Programme programme, string code)
    {
        var claims = programme.Claims.ToList();
        var at = claims.FindIndex(one => one.Code == code);
        if (at > 0) (claims[at - 1], claims[at]) = (claims[at], claims[at - 1]);
        return programme with { Claims = claims };
    }

    private Problems Check(Programme programme, string? code) => new Problems()
        .Required(Name, "name", "Give the claim’s name.")
        .Unless(Name is null || Name.Trim().Length <= LongestName, "name", $"A name has up to {LongestName} characters.")
        .Unless(programme.Claims.All(one => one.Code == code || !one.Name.Equals(Name?.Trim(), StringComparison.OrdinalIgnoreCase)), "name", "Another claim has this name.")
        .Required(Meaning, "meaning", "Say when a lead may claim it.")
        .Unless(Meaning is null || Meaning.Length <= LongestMeaning, "meaning", $"Say it in {LongestMeaning} characters.")
        .Unless(Standing is { } standing && Enum.IsDefined(standing), "standing", "Choose what it counts as.")
        .Unless(Colours.Contains(Colour), "colour", "Choose a colour.")
        .Unless(Standing is null || HasEnds(programme, code), "standing", "One claim must count as not started: it stands for what nobody has reported on.");

    private static string? InUse(ProgrammeView view, string code)
    {
        var reports = view.Snapshot.All<ActionUpdate>().Where(one => one.Claim == code).ToList();
        if (reports.Count == 0) return null;
        var made = reports.Select(one => one.Action).ToHashSet();
        var actions = view.Actions.Where(one => made.Contains(one.Id)).Select(one => one.Reference).ToList();
        IEnumerable<string> named = actions.Count > ActionsNamed + 1 ? [.. actions.Take(ActionsNamed), InWords.Count(actions.Count - ActionsNamed, "other action")] : actions;
        return $"It stays: {InWords.Count(reports.Count, "report")} on {InWords.List(named)} {(reports.Count == 1 ? "makes" : "make")} this claim. Give it other words instead.";
    }

    private bool HasEnds(Programme programme, string? code) => code is null || Standing == Improvement.Standing.NotStarted
        || programme.Claims.Any(one => one.Code != code && one.Standing == Improvement.Standing.NotStarted)
        || programme.Claim(code).Standing != Improvement.Standing.NotStarted;

    private string CodeIn(Programme programme)
    {
        var plain = string.Concat(Name!.Where(char.IsAsciiLetterOrDigit));
        var code = plain.Length == 0 ? "own" : char.ToLowerInvariant(plain[0]) + plain[1..];
        var taken = programme.Claims.Select(one => one.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var free = code; ; free = $"{code}{taken.Count}")
        {
            if (taken.Add(free)) return free;
        }
    }
}
