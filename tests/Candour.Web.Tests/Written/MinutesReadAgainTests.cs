using Candour.Governance;
using Candour.Reading;
using Candour.Writing.Boards;
using Candour.Writing.Docx;

namespace Candour.Web.Tests.Written;

/// <summary>Minutes that leave Candour are read by Candour as what they were.</summary>
public sealed class MinutesReadAgainTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Minutes_of_improvement_boards_are_read_again_as_they_were_written()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var minuted = view.Boards.Where(one => one.Tier is BoardTier.Improvement).SelectMany(one => view.MeetingsOf(one.Id))
            .Where(one => one.State is MeetingState.Held && view.MinutesOf(one.Id) is not null).ToList();
        minuted.Count.ShouldBeGreaterThan(10);
        foreach (var meeting in minuted)
        {
            var read = Read(view, meeting);
            var lines = new MinutesPaper(view, meeting).Lines;
            var name = meeting.Name(view.Programme);

            read.Body.ShouldBe(view.NameOf(meeting.Board), name);
            read.Date.ShouldBe(meeting.Day, name);
            Names(read.Present).ShouldBe(
                meeting.Attendance.Where(one => one.State is AttendanceState.Present or AttendanceState.Virtual or AttendanceState.Substitute)
                    .Select(one => string.Join(", ", [one.Name, .. one.SubstituteFor is { } seat ? [$"substitute for {view.NameOf(seat)}"] : Array.Empty<string>(), .. Times(one)])),
                ignoreOrder: true, name);
            Names(read.InAttendance).ShouldBe(meeting.Attendance.Where(one => one.State is AttendanceState.InAttendance).Select(one => string.Join(", ", [one.Name, .. Times(one)])), ignoreOrder: true, name);
            read.Items.Select(one => $"{one.Number} {one.Title}").ShouldBe(lines.Select(one => $"{one.Number} {one.Item.Title}"), name);
            foreach (var item in read.Items)
            {
                var parts = lines.Where(one => one.Number == item.Number).Select(one => one.Item.Id).ToList();
                item.Resolved.Where(one => !view.DecisionsOf(meeting.Id).Any(decided => one.EndsWith(decided.Text, StringComparison.Ordinal)))
                    .ShouldBe(parts.SelectMany(one => view.MinuteOf(one)?.Resolved ?? []), $"{name}, item {item.Number}");
                item.Actions.Select(one => (one.Text, one.Owner)).ShouldBe(
                    parts.SelectMany(part => view.RaisedAt(meeting.Id).Where(one => one.Item == part)).Select(one => (one.Text, (string?)view.NameOf(one.Owner!.Value))),
                    $"{name}, item {item.Number}");
            }
        }
    }

    private static Reading.Minutes Read(GovernanceView view, Meeting meeting)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(new MinutesPaper(view, meeting).Document, "Eastmere Council", DateTimeOffset.UnixEpoch, file);
        file.Position = 0;
        return DocumentReader.Read(file, "minutes.docx").Parts.ShouldHaveSingleItem().ShouldBeOfType<Reading.Minutes>();
    }

    private static IEnumerable<string> Times(Governance.Attendee one) => PresenceTimes.Say(one.Presences) is { Length: > 0 } times ? [times] : [];

    private static IEnumerable<string> Names(IEnumerable<Reading.Attendee> people) => people.Select(one => one.Role is null ? one.Name : $"{one.Name}, {one.Role}");
}
