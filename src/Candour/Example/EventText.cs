using Candour.Improvement;

namespace Candour.Example;

/// <summary>An event as the file tells it.</summary>
internal sealed record EventText(DateOnly Entered, DateOnly On, string Name, string By, string Source, string Label)
{
    public static IReadOnlyList<EventText> All { get; } = [.. DataText.Lines("events.txt").Select(Read)];

    public DateTimeOffset EnteredAt => OfficeHours.On(Entered, $"{Name} {On:O}");

    public Guid Id => Identity.Of(EnteredAt, 0, $"{Name} {On:O}");

    public ProgrammeEvent ToEvent() => new()
    {
        Id = Id,
        Name = Name,
        On = On,
        Label = Label,
        Source = Sources.All.TryGetValue(Source, out var source) ? source.Id : null,
    };

    private static EventText Read(string line)
    {
        var parts = DataText.List(line, '|');
        var words = DataText.List(parts[0], ' ');
        return new(DataText.Day(words[0]), DataText.Day(words[1]), words[2], words[3], words[4], parts[1]);
    }
}
