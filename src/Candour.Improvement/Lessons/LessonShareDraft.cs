using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A lesson is shared.</summary>
/// <param name="With">A service on each line: several can be told at once.</param>
public sealed record LessonShareDraft(string? With, DateOnly? On, string? How)
{
    public Checked<Lesson> Share(Lesson lesson, DateOnly today, DateTimeOffset at)
    {
        var services = Draft.Lines(With);
        return new Problems()
            .Unless(services.Count > 0, "with", "Say with which service, one on each line.")
            .Unless(On is not null, "on", "Give the day.")
            .Unless(!(On > today), "on", "That day is still to come.")
            .Unless(!(On < lesson.On), "on", "It was not learned yet on that day.")
            .Or(() => lesson with { Shares = [.. lesson.Shares, .. services.Select((one, i) => new LessonShare(Record.NewId(at.AddMilliseconds(i)), one, On!.Value, Draft.Said(How)))] });
    }
}

/// <summary>What a service did with a lesson.</summary>
public sealed record LessonAnswerDraft(bool? TakenUp, DateOnly? On, string? By, string? What, string? CameOfIt)
{
    public Checked<Lesson> Answer(Lesson lesson, LessonShare share, DateOnly today) => new Problems()
        .Unless(TakenUp is not null, "takenUp", "Say whether the service does something with it.")
        .Required(By, "by", "Say which post or team answered.")
        .Required(What, "what", TakenUp is false ? "Say why not." : "Say what was done.")
        .Unless(On is not null, "on", "Give the day.")
        .Unless(!(On > today), "on", "That day is still to come.")
        .Unless(!(On < share.On), "on", "It was not shared yet on that day.")
        .Or(() => lesson with
        {
            Shares = [.. lesson.Shares.Select(one => one.Id != share.Id ? one : one with { Answer = new(TakenUp!.Value, On!.Value, By!.Trim(), What!.Trim(), Draft.Said(CameOfIt)) })],
        });
}
