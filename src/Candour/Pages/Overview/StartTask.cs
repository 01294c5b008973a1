using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Overview;

/// <summary>One of the things that a council does first.</summary>
internal sealed record StartTask(string Text, string Hint, string Href, Permission Needs, bool IsDone)
{
    public static IReadOnlyList<StartTask> Of(ProgrammeView view) =>
    [
        new("Name the council", "Its name and colour, and what the programme aims for", "/settings", Permission.ChangeSettings, view.Council is not null),
        new("Read the inspection report in", "A Word, PDF or text file: judgements and recommendations are read out of it for you to check", "/documents/add", Permission.Import, view.Sources.Count > 0),
        new("Read the improvement plan in", "A table in Word, Excel or a PDF. Without one, add a plan and write it here", "/documents/add", Permission.Import, view.Actions.Count > 0),
        new("Say when the report was received", "The statutory clocks run from that day", "/clocks/events/add?event=reportReceived", Permission.Rule, view.Events.Any(one => one.Name == "reportReceived")),
    ];
}
