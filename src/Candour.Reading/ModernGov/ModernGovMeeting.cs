using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Candour.Reading.Files;
using Candour.Reading.Papers;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.ModernGov;

/// <summary>What Modern.Gov's web service says of one meeting (<c>GetMeeting</c>): the agenda, and the minutes where they are published.</summary>
internal sealed class ModernGovMeeting(XElement meeting, DocumentBuilder builder, ReadingLimits limits, CancellationToken cancelled)
{
    private const string DayFormat = "dd/MM/yyyy";

    private readonly List<AgendaItem> _agenda = [];
    private readonly MinutesItems _minutes = new();
    private Span _head = new(1, 1);

    public IReadOnlyList<Part> Read()
    {
        var (body, day, time) = (Body(), Day(), Said(meeting, "meetingtime"));
        _head = builder.Add($"{body ?? "Meeting"}\n{Said(meeting, "meetingdate")} {time}\n{Place()}".Trim());
        foreach (var item in meeting.Descendants("agendaitem")) TakeItem(item);
        var attendance = Attendance();
        var last = builder.NextLine - 1;
        var where = PartText.Where(("body", _head), ("date", _head), ("time", _head), ("place", _head));
        List<Part> parts = [new Agenda(body is null ? "Agenda" : $"Agenda of the {body}", 1, last, null, where, body, day, time, Place(), _agenda)];
        if (IsTrue(meeting, "minutepublished") && _minutes.Any)
            parts.Add(new Minutes(body is null ? "Minutes" : $"Minutes of the {body}", 1, last, null, where, body, day,
                Said(meeting, "meetingactualstarttime") ?? time, Said(meeting, "meetingactualfinishtime"),
                attendance.Present, attendance.Attending, attendance.Apologies, _minutes.Items));
        return parts;
    }

    /// <summary>Item 0 is the heading of a section. What is shown as a number stands apart from the number by which items are sorted.</summary>
    private void TakeItem(XElement item)
    {
        cancelled.ThrowIfCancellationRequested();
        var title = Said(item, "agendaitemtitle") ?? "";
        if (Said(item, "agendaitemnumber") is null or "0")
        {
            builder.AddHeading(title);
            return;
        }
        var shown = Said(item, "fulldisplaynumberformat") ?? $"{Said(item, "agendaitemnumber")}{Said(item, "agendaitemsubnumber")}";
        var number = shown.Trim('.', ' ');
        var at = builder.Add($"{number}. {title}");
        foreach (var line in Text(item, "agendatext")) builder.Add(line.Text);
        var lead = Labelled(item, "Presented By");
        if (lead is not null) builder.Add($"Presented by: {lead}");
        _agenda.Add(new(number, title, null, lead, at with { To = builder.NextLine - 1 }));
        TakeMinute(item, number, title, at);
    }

    private void TakeMinute(XElement item, string number, string title, Span at)
    {
        var said = Text(item, "minutesnonemptyhtmlbody");
        var actions = Labelled(item, "Actions");
        if (!IsTrue(item, "isminutepublished") || (said.Count == 0 && actions is null)) return;
        var minuted = Said(item, "minutesitemnumber") is { } own ? $"{own}{Said(item, "minutesitemsubnumber")}" : number;
        _minutes.Open(minuted, title, at);
        foreach (var block in said) _minutes.Take(block with { At = builder.Add(block.Marker.Number is null ? block.Text : $"{block.Marker.Number}. {block.Text}") });
        foreach (var action in (actions ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            builder.Add($"Action: {action}");
            _minutes.AddAction(ActionLine.Read(action, null));
        }
    }

    /// <remarks>"Expected" says only that somebody was asked.</remarks>
    private (List<Attendee> Present, List<Attendee> Attending, List<string> Apologies) Attendance()
    {
        var all = (Present: new List<Attendee>(), Attending: new List<Attendee>(), Apologies: new List<string>());
        foreach (var one in meeting.Descendants("attendee"))
        {
            var (name, state) = (Decoded(one.Attribute("name")?.Value), Decoded(one.Attribute("attendance")?.Value) ?? "");
            if (name is null) continue;
            builder.Add($"{name}: {state}");
            var attendee = new Attendee(name, Decoded(one.Attribute("roledescription")?.Value));
            if (state.StartsWith("Present", StringComparison.OrdinalIgnoreCase)) all.Present.Add(attendee);
            else if (state.StartsWith("In attendance", StringComparison.OrdinalIgnoreCase)) all.Attending.Add(attendee);
            else if (state.Contains("apolog", StringComparison.OrdinalIgnoreCase)) all.Apologies.Add(name);
        }
        return all;
    }

    private string? Body() => Said(meeting, "committeetitle") ?? meeting.Descendants("refertocommittee").Concat(meeting.Descendants("committeetitle")).Select(one => Decoded(one.Value)).FirstOrDefault(one => one is not null);

    private DateOnly? Day() => DateOnly.TryParseExact(Said(meeting, "meetingdate"), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string? Place() => Said(meeting, "meetinglocation") ?? Said(meeting, "meetingroom");

    /// <summary>Councils name the two columns of comments as they like.</summary>
    private static string? Labelled(XElement item, string label) =>
        new[] { "1", "2" }.Where(at => string.Equals(Said(item, $"commentlabel{at}"), label, StringComparison.OrdinalIgnoreCase)).Select(at => Said(item, $"commenttext{at}")).FirstOrDefault(text => text is not null);

    /// <summary>The paragraphs of a field that holds a page of its own.</summary>
    private IReadOnlyList<Block> Text(XElement item, string field) =>
        Decoded(item.Element(field)?.Value) is { } html ? Blocks.Of(HtmlFile.Read($"<body>{html}</body>", field, limits, cancelled)) : [];

    private static bool IsTrue(XElement of, string field) => string.Equals(Said(of, field), "True", StringComparison.OrdinalIgnoreCase);

    private static string? Said(XElement of, string field) => Decoded(of.Element(field)?.Value);

    /// <summary>What the service escaped once more than XML asks for.</summary>
    private static string? Decoded(string? text)
    {
        for (var times = 0; times < 2 && text?.Contains('&', StringComparison.Ordinal) is true; times++) text = WebUtility.HtmlDecode(text);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
