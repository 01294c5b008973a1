using System.Globalization;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.ForwardPlan;

/// <summary>What the form of a topic can choose from.</summary>
internal static class TopicChoices
{
    public static IEnumerable<SelectItem> Meetings(GovernanceView view, Board board, DateOnly today) => view.MeetingsOf(board.Id)
        .Where(one => one.Cancellation is null && !one.IsPast(today))
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = InWords.Day(one.Day) });

    public static IEnumerable<SelectItem> Paragraphs => ScheduleTwelveA.All
        .Select((_, place) => new SelectItem { Value = (place + 1).ToString(CultureInfo.InvariantCulture), Text = ScheduleTwelveA.Of(place + 1) });
}

/// <summary>A page with the form of a topic.</summary>
public interface ITopicForm
{
    TopicForm Form { get; }

    GovernanceView Governance { get; }

    Board Board { get; }

    DateOnly Today { get; }
}
