namespace Candour.Example;

/// <summary>An action that a board asked for, as the file tells it: owner, due day, what; and then what became of it.</summary>
internal sealed record AskedText(string Owner, DateOnly? Due, string Text)
{
    public string? PlanAction { get; private set; }

    public List<(DateOnly On, string What, string Said)> Happenings { get; } = [];

    public static AskedText Read(string line)
    {
        var (owner, rest) = DataText.Cut(line);
        var (due, text) = DataText.Cut(rest);
        return new(owner, due == "-" ? null : DataText.Day(due), text);
    }

    public void Take(string what, string rest)
    {
        if (what == "plan")
        {
            PlanAction = rest;
            return;
        }
        var (on, said) = DataText.Cut(rest);
        if (what is not ("replied" or "carried" or "done" or "dropped")) throw new FormatException($"Nothing under an item is called “{what}”.");
        Happenings.Add((DataText.Day(on), what, said));
    }
}
