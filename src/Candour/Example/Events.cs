using Candour.Improvement;

namespace Candour.Example;

/// <summary>What happened, or is to, that clocks run from. The Direction has no event: its date is not recorded.</summary>
internal sealed class Events(Story story, Cast cast)
{
    public void Tell()
    {
        var report = Sources.All["OFSTED17"];
        Enter("reportReceived", new(2017, 4, 7), new(2017, 4, 7), "dcs", "Inspection report received", report);
        Enter("reportPublished", new(2017, 4, 7), new(2017, 4, 7), "dcs", "Inspection report published", report);
        Enter("planDue", new(2017, 7, 20), new(2017, 4, 12), "im", "Improvement plan due, 70 working days after the report was received", report);
        Enter("planSubmitted", new(2017, 7, 20), new(2017, 7, 20), "im", "Improvement plan sent to the Secretary of State and the Chief Inspector", report);
        Enter("visitStarts", new(2017, 8, 15), new(2017, 7, 27), "im", "First monitoring visit", Sources.All["MV1"]);
        Enter("visitStarts", new(2017, 12, 5), new(2017, 11, 14), "im", "Second monitoring visit", Sources.All["MV2"]);
        Enter("visitStarts", new(2018, 4, 17), new(2018, 3, 27), "im", "Third monitoring visit", Sources.All["MV3"]);
        Enter("visitStarts", new(2018, 8, 15), new(2018, 7, 25), "im", "Fourth monitoring visit", Sources.All["MV4"]);
        Enter("visitStarts", new(2018, 12, 11), new(2018, 9, 14), "im", "Fifth monitoring visit: children in care and care leavers");
        Enter("annualEngagementMeeting", new(2018, 11, 20), new(2018, 10, 9), "im", "Annual engagement meeting with the inspectorate");
        foreach (var line in DataText.Lines("meetings.txt"))
        {
            var (on, rest) = DataText.Cut(line);
            var (entered, label) = DataText.Cut(rest);
            Enter("meeting", DataText.Day(on), DataText.Day(entered), "sp", label);
        }
    }

    public static Guid IdOf(string name, DateOnly on, DateOnly entered) => Identity.Of(EnteredAt(name, on, entered), 0, $"{name} {on:O}");

    private static DateTimeOffset EnteredAt(string name, DateOnly on, DateOnly entered) => OfficeHours.On(entered, $"{name} {on:O}");

    private void Enter(string name, DateOnly on, DateOnly entered, string by, string label, SourceText? source = null) =>
        story.Tell(EnteredAt(name, on, entered), cast.Title(by), null, story.Add(Changes.EventAdded, new ProgrammeEvent
        {
            Id = IdOf(name, on, entered),
            Name = name,
            On = on,
            Label = label,
            // A visit is announced before its letter is entered.
            Source = source?.Entered <= entered ? source.Id : null,
        }));
}
