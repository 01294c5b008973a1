using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>An agenda: which body meets when and where, and what it will take, with the pages of its papers.</summary>
internal static partial class AgendaReader
{
    public static Agenda Read(PartText part, List<Problem> problems)
    {
        var items = AgendaItems.Read(part.Blocks);
        if (items.Count == 0) problems.Add(new("noItems", "An agenda was found, and no item in it could be read.", part.From));
        var head = part.Blocks.TakeWhile(block => items.Count == 0 || block.At.From < items[0].At.From).SelectMany(HeadLine.Of).ToList();
        var when = head.Find(block => Days.Find(block.Text) is not null);
        var time = head.Find(block => Days.FindTime(block.Text) is not null);
        var place = Place(head);
        var body = head.Find(block => Bodies().IsMatch(block.Text) && block.Text.Length < 120 && !Council().IsMatch(block.Text) && Days.Find(block.Text) is null);
        var name = head.Select(line => MinutesHead.BodyThatMeets(line.Text)).FirstOrDefault(met => met is not null) ?? (body is null ? null : AgendaWord().Replace(body.Text, "").Trim());
        // The part of a partnership that meets stands below its name.
        if (body is not null && head.Find(line => line.At.From > body.At.To && line.At.From <= body.At.To + 2) is { } below && AgendaWord().Replace(below.Text, "").Trim() is var ofIt && MinutesHead.IsPartOfABody(ofIt)) name = $"{name} {ofIt}";
        return new(name ?? part.Title, part.From, part.To, part.Page,
            PartText.Where(("body", body?.At), ("date", when?.At), ("time", time?.At), ("place", place.At)),
            name, when is null ? null : Days.Find(when.Text), time is null ? null : Days.FindTime(time.Text), place.Text, items);
    }

    private static (string? Text, Span? At) Place(List<HeadLine> head)
    {
        foreach (var block in head)
        {
            if (HeldIn().Match(block.Text) is { Success: true } held) return (held.Groups["place"].Value.Trim(' ', ','), block.At);
            if (Venue().Match(block.Text) is { Success: true } venue) return (venue.Groups["place"].Value.Trim(), block.At);
            if (Days.Find(block.Text) is not null && Days.Without(block.Text) is var rest && Rooms().IsMatch(rest) && !Bodies().IsMatch(rest) && char.IsUpper(rest[0])) return (rest, block.At);
            if (Days.Find(block.Text) is null && block.Text.Length < 200 && !Bodies().IsMatch(Rooms().Replace(CommitteeRoom().Replace(block.Text, ""), "")) && Rooms().IsMatch(block.Text) && !block.Text.EndsWith('.')) return (block.Text, block.At);
        }
        return (null, null);
    }

    [GeneratedRegex(@"\b(board|committee|cabinet|panel|group|partnership|forum|council meeting|commission|executive)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bodies();

    [GeneratedRegex(@"[ –-]+agenda$|^notice of (a |the )?meeting( of (the )?)?[ :–-]*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgendaWord();

    [GeneratedRegex(@"^((london|royal) borough of .*|.* (county|city|borough|district|metropolitan)? ?council|agenda.*|this meeting.*|venue.*|contact.*|members.*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Council();

    [GeneratedRegex(@"\b(committee|board) (?=room\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex CommitteeRoom();

    [GeneratedRegex(@"\bheld (at|in) (the )?(?<place>\p{Lu}[^.:]{3,90}?),? (on|at) (?=\w+(day|DAY)\b|\d)|\d ?[ap]\.?m\.?,\s+(?<place>(?!(Mon|Tues|Wednes|Thurs|Fri)day)\p{Lu}[^.:\d]{5,90})$|\d ?[ap]\.?m\.?[ ,–-]*\b(in|at) (the )?(?<place>\p{L}[^.:]{3,90}?)(?=,? (when|for the purpose|to (consider|transact))\b|\.?$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex HeldIn();

    [GeneratedRegex(@"^(venue|location|place|where|held (at|in))\s*:\s*(?<place>.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Venue();

    [GeneratedRegex(@"\b(room|chamber|floor|boardroom|suite|theatre|house|town hall|civic (centre|offices)|county hall|council house|guildhall|microsoft teams|teams meeting|zoom|virtual(ly)?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rooms();
}
