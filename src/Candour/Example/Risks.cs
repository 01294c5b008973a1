using System.Globalization;
using Candour.Improvement;

namespace Candour.Example;

/// <summary>What might have gone wrong with Eastmere’s programme, as it was scored time and again.</summary>
internal sealed class Risks(Story story, Cast cast)
{
    public static IReadOnlyList<RegisterText> All { get; } = RegisterText.Read("risks.txt");

    public void Tell()
    {
        foreach (var (i, text) in All.Index()) Tell(text, i + 1);
    }

    private void Tell(RegisterText text, int place)
    {
        var scores = text.Each("score").Select(Scored.Read).ToList();
        var added = OfficeHours.On(text.On, $"risk {place}");
        var id = Identity.Of(added, 0, $"risk {place}");
        story.Tell(added, cast.Title(text.By), null, story.Add(RegisterChanges.RiskAdded, Made(text, id, place, scores[0]) with { Actions = text.Actions(added) }));
        foreach (var score in scores.Skip(1))
        {
            var at = OfficeHours.On(score.On, $"risk {place}");
            story.Tell(at, cast.Title(score.By), score.Why, Review(id, score, text.Actions(at)));
        }
        if (text.Maybe("closed") is { } closed) Close(id, place, closed);
    }

    private Risk Made(RegisterText text, Guid id, int place, Scored first)
    {
        var target = DataText.List(text["target"], ' ');
        return new()
        {
            Id = id,
            Number = string.Create(CultureInfo.InvariantCulture, $"R-{place}"),
            Title = text.Title,
            Cause = text["cause"],
            Event = text["event"],
            Effect = text["effect"],
            Inherent = Scored.Level(text["inherent"]),
            Target = Scored.Level(target[0]),
            TargetBy = DataText.Day(target[1]),
            Scores = [ScoreOf(first)],
            Appetite = text.Maybe("appetite") is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : null,
            Response = text.Maybe("response") is { } response ? Enum.Parse<RiskResponse>(response, ignoreCase: true) : RiskResponse.Treat,
            Controls = text.List("controls", '|'),
            Owner = cast.Id(text["owner"]),
            ReviewOn = first.Next,
        };
    }

    /// <param name="actions">Those of the plan by then.</param>
    private Ledger.Change Review(Guid id, Scored score, IReadOnlyList<Guid> actions)
    {
        var isMoved = score.At != story.Now<Risk>(id).Current.Level;
        return story.Alter<Risk>(isMoved ? RegisterChanges.RiskRescored : RegisterChanges.RiskReviewed, id, one => one with { Scores = [.. one.Scores, ScoreOf(score)], ReviewOn = score.Next, Actions = actions });
    }

    private void Close(Guid id, int place, string closed)
    {
        var (day, rest) = DataText.Cut(closed);
        var (by, why) = DataText.Cut(rest);
        var on = DataText.Day(day);
        story.Tell(OfficeHours.On(on, $"risk {place} closed"), cast.Title(by), why, story.Alter<Risk>(RegisterChanges.RiskClosed, id, one => one with { Closed = new(on, cast.Title(by), why) }));
    }

    private RiskScore ScoreOf(Scored score) => new(score.On, score.At, cast.Title(score.By), score.Why);

    /// <summary>A score as the file tells it: "2017-05-22 5x4 csc 2017-09-04 Why", the second day being that of the next look.</summary>
    private sealed record Scored(DateOnly On, RiskLevel At, string By, DateOnly Next, string Why)
    {
        public static Scored Read(string line)
        {
            var words = line.Split(' ', 5);
            return new(DataText.Day(words[0]), Level(words[1]), words[2], DataText.Day(words[3]), words[4]);
        }

        public static RiskLevel Level(string text)
        {
            var steps = text.Split('x').Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToList();
            return new(steps[0], steps[1]);
        }
    }
}
