using Candour.Governance;

namespace Candour.Example;

/// <summary>A meeting as the file tells it.</summary>
/// <param name="Entered">When it was put into the calendar.</param>
/// <param name="Planned">Where the board's frequency has it.</param>
internal sealed record MeetingText(string Board, DateOnly Entered, DateOnly Planned)
{
    /// <summary>On which day it was moved, to which one, and why.</summary>
    public (DateOnly On, DateOnly To, string Reason)? Moved { get; private set; }

    public (DateOnly On, string Reason)? Cancelled { get; private set; }

    public (TimeOnly From, TimeOnly To)? Held { get; private set; }

    public static IReadOnlyList<MeetingText> Read(string file)
    {
        var (meetings, board, entered) = (new List<MeetingText>(), "", default(DateOnly));
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == ' ') meetings[^1].Take(line);
            else if (line[0] == '=') (board, entered) = DataText.List(line, ' ') is [_, var code, var day] ? (code, DataText.Day(day)) : throw new FormatException(line);
            else meetings.Add(new(board, entered, DataText.Day(line)));
        }
        return meetings;
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "moved") Moved = DataText.Cut(after) is (var to, var why) ? (DataText.Day(first), DataText.Day(to), why) : null;
        else if (what == "cancelled") Cancelled = (DataText.Day(first), after);
        else Held = (BoardText.At(first), BoardText.At(after));
    }
}

/// <summary>The agenda of a meeting as the file tells it.</summary>
internal sealed record AgendaText(string Board, DateOnly Day)
{
    /// <summary>Null for one that has not gone out.</summary>
    public (DateOnly On, string? LateReason)? Sent { get; private set; }

    public (DateOnly On, string Reason)? Supplement { get; private set; }

    /// <summary>The numbers in the order in which the meeting took them; none where that was the published one.</summary>
    public IReadOnlyList<string> Order { get; private set; } = [];

    public List<ItemText> Items { get; } = [];

    public static IReadOnlyList<AgendaText> Read(string file)
    {
        var agendas = new List<AgendaText>();
        foreach (var line in DataText.Lines(file))
        {
            if (line[0] == '=') agendas.Add(DataText.List(line, ' ') is [_, var code, var day] ? new(code, DataText.Day(day)) : throw new FormatException(line));
            else if (line[0] != ' ') agendas[^1].Items.Add(ItemText.Read(line));
            else if (agendas[^1].Items is [.., var item]) item.Take(line);
            else agendas[^1].Take(line);
        }
        return agendas;
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "sent") Sent = (DataText.Day(first), after is "" ? null : after);
        else if (what == "order") Order = DataText.List(rest, ' ');
        else Supplement = DataText.Cut(after) is (var on, var why) ? (DataText.Day(on), why) : null;
    }
}

internal sealed record ItemText(string Number, string Title, ItemPurpose Purpose, StandingKind Kind, IReadOnlyList<string> Leads)
{
    public string? Urgent { get; private set; }

    public Restriction? Restriction { get; private set; }

    public int? Supplement { get; private set; }

    public string? Parent => Number.Split('.') is [var parent, _] ? parent : null;

    public static ItemText Read(string line)
    {
        var (number, rest) = DataText.Cut(line);
        var parts = DataText.List(rest, '|');
        return new(number, parts[0], Enum.Parse<ItemPurpose>(parts[1], ignoreCase: true), Enum.Parse<StandingKind>(parts[2], ignoreCase: true),
            DataText.List(parts.ElementAtOrDefault(3) ?? "", ' '));
    }

    public void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "urgent") Urgent = rest;
        else if (what == "supplement") Supplement = int.Parse(first, System.Globalization.CultureInfo.InvariantCulture);
        else Restriction = new(int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), after);
    }
}
