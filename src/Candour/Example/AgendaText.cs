using System.Globalization;
using Candour.Governance;

namespace Candour.Example;

/// <summary>The agenda of a meeting as the file tells it.</summary>
internal sealed record AgendaText(string Board, DateOnly Day)
{
    public const string Unnumbered = "-";

    /// <summary>When it was put together, where that was before it went out.</summary>
    public DateOnly? Drafted { get; private set; }

    /// <summary>Null for one that has not gone out.</summary>
    public (DateOnly On, string? LateReason)? Sent { get; private set; }

    public (DateOnly On, string Reason)? Supplement { get; private set; }

    /// <summary>The numbers in the order in which the meeting took them; none where that was the published one.</summary>
    public IReadOnlyList<string> Order { get; private set; } = [];

    public List<ItemText> Items { get; private init; } = [];

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

    /// <summary>An agenda that numbers its items is as it is; else what it has besides stands among the board's standing items.</summary>
    public AgendaText Full()
    {
        if (Items.Exists(one => one.Number != Unnumbered)) return this;
        var board = Boards.By(Board);
        var standing = board.Standing.Select(one => new ItemText("", one.Title, one.Purpose, one.Kind, [])).ToList();
        return this with
        {
            Items = [.. standing.Take(board.StandingFirst).Concat(Items).Concat(standing.Skip(board.StandingFirst))
                .Select((one, place) => one with { Number = (place + 1).ToString(CultureInfo.InvariantCulture) })],
        };
    }

    private void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "sent") Sent = (DataText.Day(first), after is "" ? null : after);
        else if (what == "drafted") Drafted = DataText.Day(first);
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
        var (kind, leads) = number == AgendaText.Unnumbered ? (null, parts.ElementAtOrDefault(2)) : (parts[2], parts.ElementAtOrDefault(3));
        return new(number, parts[0], Enum.Parse<ItemPurpose>(parts[1], ignoreCase: true),
            kind is null ? StandingKind.Other : Enum.Parse<StandingKind>(kind, ignoreCase: true), DataText.List(leads ?? "", ' '));
    }

    public void Take(string line)
    {
        var (what, rest) = DataText.Cut(line);
        var (first, after) = DataText.Cut(rest);
        if (what == "urgent") Urgent = rest;
        else if (what == "supplement") Supplement = int.Parse(first, CultureInfo.InvariantCulture);
        else Restriction = new(int.Parse(first, CultureInfo.InvariantCulture), after);
    }
}
