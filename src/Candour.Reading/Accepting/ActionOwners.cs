using Candour.Reading.Papers;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.Accepting;

/// <summary>Who is to do what was asked for. Initials mean those who came; a post that is not recorded is added; a name that nobody knows stays in the words.</summary>
internal sealed class ActionOwners(Minutes? part, Attenders who, Growth growth)
{
    private readonly Dictionary<string, Guid?> _known = new(StringComparer.OrdinalIgnoreCase);
    private LeadPosts? _posts;

    public (Guid? Owner, string Text) Of(string? said, string text, DraftRow row)
    {
        if (said is null) return (null, text);
        if (!_known.TryGetValue(said, out var owner)) _known[said] = owner = Find(said, row);
        if (owner is not null) return (owner, text);
        growth.Note(row, $"Nobody is recorded as {said}, so the action has no owner yet. Choose one.");
        return (null, text.Contains(said, StringComparison.OrdinalIgnoreCase) ? text : $"{said}: {text}");
    }

    private Guid? Find(string said, DraftRow row)
    {
        if (who.Find(said, null) is { } whole) return whole;
        var first = Between.Split(said)[0];
        if (Who.IsInitials(first) && Came(first) is { } one) return who.Find(one.Name, one.Role);
        if (first.Length < said.Length && (who.Find(first, null) ?? (Who.IsPost(first) ? Post(first, row) : null)) is { } several)
        {
            growth.Note(row, $"“{said}” are several; the action is the first one’s.");
            return several;
        }
        return Who.IsPost(said) && !Who.IsTitled(said) ? Post(said, row) : null;
    }

    private Guid? Post(string title, DraftRow row) =>
        (_posts ??= new LeadPosts(growth)).Of(Leads.Read(title), row) is [var post, ..] ? post : null;

    private Attendee? Came(string initials)
    {
        var found = (part is null ? [] : part.Present.Concat(part.InAttendance)).Where(one => string.Concat(Who.WithoutTitle(one.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])) == initials).ToList();
        return found is [var only] ? only : null;
    }

    private static class Between
    {
        public static string[] Split(string text) => text.Split([" and ", " & ", "/", ",", ";"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
