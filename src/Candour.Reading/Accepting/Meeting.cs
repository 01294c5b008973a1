using System.Text.RegularExpressions;
using Candour.Improvement;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>The meetings that a work programme or an agenda gives a day for.</summary>
internal static partial class Meeting
{
    private const string Event = "meeting";

    public static void Take(WorkProgramme part, List<DraftRow> rows, Growth growth)
    {
        foreach (var row in rows)
        {
            var when = part.Meetings[row.Place()].When;
            if (DueDate.Parse(when) is { Milestones: [{ Precision: DatePrecision.Day, Date: { } day }] }) Take(row, day, Body(part.Title), growth);
            else growth.Leave(row, $"“{when}” names no day. Correct it when the day is known.");
        }
    }

    public static void Take(Agenda part, DraftRow row, Growth growth)
    {
        if (part.Date is { } day) Take(row, day, Body(part.Body ?? part.Title), growth);
        else growth.Leave(row, "The agenda names no day of the meeting. Correct it when the day is known.");
    }

    private static void Take(DraftRow row, DateOnly day, string body, Growth growth)
    {
        if (growth.View.Events.FirstOrDefault(one => one.Name == Event && one.On == day && Likeness.AreAlike(one.Label ?? "", body)) is { } known)
        {
            growth.Same(row, $"The meeting of {InWords.Day(known.On)} is recorded already.");
            return;
        }
        growth.Take(row);
        growth.Add(Changes.EventAdded, new ProgrammeEvent
        {
            Id = Ledger.Record.NewId(growth.At), Name = Event, On = day, Label = body, Provenance = growth.From(row.At),
        });
    }

    private static string Body(string title) => AroundTheBody().Replace(title, " ").Trim(' ', '-', '–', ',');

    [GeneratedRegex(@"\((?-i:[A-Z]+)\)|\b(forward|work) (plan|programme)\b.*$|\bagenda\b|\s{2,}", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AroundTheBody();
}
