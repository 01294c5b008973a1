namespace Candour.GovUk.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void An_event_says_who_did_what_and_when_in_London()
    {
        var timeline = new Timeline
        {
            HeadingLevel = 3,
            Items =
            [
                new() { Title = "Claim raised to <on track>", Byline = "the lead", At = new(2018, 6, 28, 11, 5, 0, TimeSpan.Zero), Text = "Paperwork & letters" },
                new() { Title = "Date moved", On = Day("2018-09-03"), Text = Content.Of(html => html.Write($"<b>Reason</b>: {"hospital < capacity"}")) },
            ],
        }.Element();

        var first = timeline.QuerySelectorAll(".moj-timeline__item")[0];
        first.QuerySelector("h3.moj-timeline__title")!.TextContent.ShouldBe("Claim raised to <on track>");
        first.QuerySelector(".moj-timeline__byline")!.TextContent.ShouldBe("by the lead");
        first.QuerySelector("time")!.TextContent.ShouldBe("28 June 2018 at 12:05pm");
        first.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2018-06-28T12:05:00+01:00");
        first.QuerySelector(".moj-timeline__description p")!.TextContent.ShouldBe("Paperwork & letters");
        var second = timeline.QuerySelectorAll(".moj-timeline__item")[1];
        second.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2018-09-03");
        second.QuerySelector(".moj-timeline__byline").ShouldBeNull();
        second.QuerySelector(".moj-timeline__description b").ShouldNotBeNull();
    }
}
