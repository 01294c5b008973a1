using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>What people decided about clocks and about the plan's weak spots.</summary>
internal sealed class Decisions(Story story, Cast cast)
{
    public void Tell()
    {
        var report = new DateOnly(2017, 4, 7);
        Ruled("inspection.publish-report", report, new(2017, 5, 19), "Copies sent to partners, the local paper and the radio station on 19 May.");
        Ruled("inspection.plan", report, new(2017, 7, 20), "Sent on the last day; both offices confirmed receipt.");

        Waived("number-gap", Plans.Transformation.Id, "sp", new(2018, 11, 28), new(2019, 3, 29),
            "Numbers 8 and 9 were joined to 7 in drafting; the rest keep theirs so that earlier papers still point right.");
        Waived("lead-not-permanent", cast.Id("fsp"), "csc", new(2018, 6, 12), new(2018, 10, 31),
            "The interim head is experienced and stays until the post is filled; interviews are in September.");
        Waived("no-date", Actions.IdOf("CSIP-20.3"), "qa", new(2018, 10, 16), new(2019, 1, 31),
            "The date follows from the second phase of training in the new practice model.");
    }

    private void Ruled(string rule, DateOnly from, DateOnly met, string reason) => Enter(met, $"{rule} met", "im", id => new ClockRuling
    {
        Id = id,
        Rule = rule,
        Event = Events.IdOf("reportReceived", from, from),
        MetOn = met,
        Reason = reason,
        By = cast.Title("im"),
    }, Changes.ClockRuled, reason);

    private void Waived(string rule, Guid subject, string by, DateOnly on, DateOnly until, string reason) => Enter(on, $"{rule} waived", by, id => new Waiver
    {
        Id = id,
        Rule = rule,
        Subject = subject,
        Reason = reason,
        By = cast.Title(by),
        Until = until,
    }, Changes.FindingWaived, reason);

    private void Enter(DateOnly on, string what, string by, Func<Guid, Record> record, string type, string reason)
    {
        var at = OfficeHours.On(on, what);
        story.Tell(at, cast.Title(by), reason, story.Add(type, record(Identity.Of(at, 0, what))));
    }
}
