using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>The events that clocks run from, and what people decided about clocks and about the plan's weak spots.</summary>
/// <remarks>No event says when the Direction was issued: its date is not recorded.</remarks>
internal sealed class Decisions(Story story, Cast cast)
{
    public void Tell()
    {
        foreach (var one in EventText.All)
            story.Tell(one.EnteredAt, cast.Title(one.By), null, story.Add(Changes.EventAdded, one.ToEvent()));

        Ruled("I14", "draftDirectionSent", new(2017, 4, 10), due: new(2017, 4, 21), met: null, "The Minister’s letter asks for a reply by 21 April 2017.");
        Ruled("I2", "reportReceived", new(2017, 7, 21), due: null, met: new(2017, 7, 20), "Sent on the last day; both offices confirmed receipt on 21 July.");
        Ruled("I9", "visitStarts", new(2018, 9, 17), due: new(2018, 12, 11), met: null, "The inspectorate set 11 and 12 December for the fifth visit.");

        Waived("number-gap", Plans.Transformation.Id, "sp", new(2018, 11, 28), new(2019, 3, 29),
            "Numbers 8 and 9 were joined to 7 in drafting; the rest keep theirs so that earlier papers still point right.");
        Waived("lead-not-permanent", cast.Id("fsp"), "csc", new(2018, 6, 12), new(2018, 10, 31),
            "The interim head is experienced and stays until the post is filled; interviews are in September.");
        Waived("no-date", Actions.IdOf("CSIP-20.3"), "qa", new(2018, 10, 16), new(2019, 1, 31),
            "The date follows from the second phase of training in the new practice model.");
    }

    /// <summary>A ruling on the clock of the event's latest date that has passed.</summary>
    private void Ruled(string rule, string from, DateOnly on, DateOnly? due, DateOnly? met, string reason) =>
        Enter(on, $"{rule} ruled", "im", Changes.ClockRuled, reason, id => new ClockRuling
        {
            Id = id,
            Rule = rule,
            Event = EventText.All.Last(one => one.Name == from && one.On <= on).Id,
            NotifiedDue = due,
            MetOn = met,
            Reason = reason,
            By = cast.Title("im"),
        });

    private void Waived(string rule, Guid subject, string by, DateOnly on, DateOnly until, string reason) =>
        Enter(on, $"{rule} waived", by, Changes.FindingWaived, reason, id => new Waiver
        {
            Id = id,
            Rule = rule,
            Finding = PlanRules.All.First(one => one.Code == rule).Title,
            Subject = subject,
            Reason = reason,
            By = cast.Title(by),
            Until = until,
        });

    private void Enter(DateOnly on, string what, string by, string type, string reason, Func<Guid, Record> record)
    {
        var at = OfficeHours.On(on, what);
        story.Tell(at, cast.Title(by), reason, story.Add(type, record(Identity.Of(at, 0, what))));
    }
}
