using System.Globalization;
using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Example;

/// <summary>Eastmere’s money, lessons, partners, feedback and training, as they came in.</summary>
internal sealed class Registers(Story story, Cast cast, Recommendations recommendations)
{
    public void Tell()
    {
        Each("money.txt", "M", Fund);
        Each("lessons.txt", "L", Learn);
        Each("partners.txt", "P", Work);
        Each("feedback.txt", "F", Hear);
        Each("training.txt", "T", Teach);
    }

    /// <summary>Each record of a file, numbered in the order in which it stands there.</summary>
    private static void Each(string file, string prefix, Action<RegisterText, string, DateTimeOffset> tell)
    {
        foreach (var (i, text) in RegisterText.Read(file).Index())
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i + 1}");
            tell(text, number, OfficeHours.On(text.On, number));
        }
    }

    private void Fund(RegisterText text, string number, DateTimeOffset at)
    {
        var id = Identity.Of(at, 0, number);
        story.Tell(at, cast.Title(text.By), null, story.Add(RegisterChanges.FundingAdded, new FundingLine
        {
            Id = id,
            Number = number,
            Title = text.Title,
            Kind = Enum.Parse<FundingKind>(text["kind"], ignoreCase: true),
            From = text.Maybe("from"),
            Theme = text.Maybe("theme") is { } theme ? Plans.Improvement.ThemeId(theme) : null,
            Actions = text.Actions(at),
            Owner = cast.Id(text["owner"]),
            Expected = text.Maybe("expected"),
        }));
        foreach (var (i, entry) in text.Each("entry").Index())
        {
            var words = entry.Split(' ', 6);
            var on = DataText.Day(words[0]);
            var entered = OfficeHours.On(on, $"{number} entry {i}");
            entered = entered > at ? entered : at.AddMinutes(i + 1);
            story.Tell(entered, cast.Title(words[1]), null, story.Add(RegisterChanges.MoneyEntered, new MoneyEntry
            {
                Id = Identity.Of(entered, 0, $"{number} entry {i}"),
                Line = id,
                Year = FinancialYear.Read(words[2])!.Value,
                Stage = Enum.Parse<MoneyStage>(words[3], ignoreCase: true),
                Amount = decimal.Parse(words[4], CultureInfo.InvariantCulture),
                On = on,
                Note = words.Length > 5 ? words[5] : null,
            }));
        }
        if (text.Maybe("seen") is not { } seen) return;
        var (day, said) = DataText.Cut(seen);
        story.Tell(OfficeHours.On(DataText.Day(day), $"{number} seen"), cast.Title(text.By), null,
            story.Alter<FundingLine>(RegisterChanges.FundingChanged, id, one => one with { Seen = said, Measure = text.Maybe("measure") is { } code ? Measures.IdOf(code) : null }));
    }

    private void Learn(RegisterText text, string number, DateTimeOffset at)
    {
        var id = Identity.Of(at, 0, number);
        story.Tell(at, cast.Title(text.By), null, story.Add(RegisterChanges.LessonAdded, new Lesson
        {
            Id = id, Number = number, Title = text.Title, Happened = text["happened"], Learned = text["learned"], On = text.On, From = text.Maybe("from"), Sources = Subjects(text, "sources"), Owner = cast.Id(text["owner"]),
        }));
        foreach (var (told, share) in Told(text, number).OrderBy(one => one.At))
            story.Tell(told, cast.Title(text.By), null, story.Alter<Lesson>(share.Answer is null ? RegisterChanges.LessonShared : RegisterChanges.LessonAnswered, id,
                one => one with { Shares = share.Answer is null ? [.. one.Shares, share] : [.. one.Shares.Select(before => before.Id == share.Id ? share : before)] }));
    }

    /// <summary>Each sharing of a lesson, and each answer to one.</summary>
    private static IEnumerable<(DateTimeOffset At, LessonShare Share)> Told(RegisterText text, string number)
    {
        LessonShare? last = null;
        foreach (var (name, said) in text.Fields.Where(one => one.Name is "shared" or "answer" or "refused"))
        {
            var (day, rest) = DataText.Cut(said);
            var (on, parts) = (DataText.Day(day), DataText.List(rest, '|'));
            var at = OfficeHours.On(on, $"{number} {name}");
            last = name == "shared" ? new(Identity.Of(at, 0, $"{number} {parts[0]}"), parts[0], on, parts.ElementAtOrDefault(1))
                : last! with { Answer = new(name == "answer", on, parts[0], parts[1], parts.ElementAtOrDefault(2)) };
            yield return (at, last);
        }
    }

    private void Work(RegisterText text, string number, DateTimeOffset at)
    {
        var (id, days) = (Identity.Of(at, 0, number), text["days"].Split(".."));
        story.Tell(at, cast.Title(text.By), null, story.Add(RegisterChanges.PartnerAdded, new Partner
        {
            Id = id, Number = number, Title = text.Title, Work = text["about"], From = DataText.Day(days[0]), To = days.Length > 1 ? DataText.Day(days[1]) : null, Helps = Subjects(text, "helps"), Owner = cast.Id(text["owner"]),
        }));
        foreach (var step in text.Each("step"))
        {
            var (day, rest) = DataText.Cut(step);
            var (on, parts) = (DataText.Day(day), DataText.List(rest, '|'));
            var told = OfficeHours.On(on, $"{number} {parts[0]}");
            story.Tell(told, cast.Title(text.By), null, story.Alter<Partner>(RegisterChanges.PartnerWorkedWith, id,
                one => one with { Steps = [.. one.Steps, new(Identity.Of(told, 0, $"{number} {parts[0]}"), on, parts[0], parts[1], parts.ElementAtOrDefault(2))] }));
        }
    }

    private void Hear(RegisterText text, string number, DateTimeOffset at)
    {
        var (id, days) = (Identity.Of(at, 0, number), text["days"].Split(".."));
        story.Tell(at, cast.Title(text.By), null, story.Add(AssuranceChanges.FeedbackAdded, new Feedback
        {
            Id = id,
            Number = number,
            Title = text.Title,
            Group = Enum.Parse<FeedbackGroup>(text["group"], ignoreCase: true),
            Way = Enum.Parse<FeedbackWay>(text["way"], ignoreCase: true),
            How = text.Maybe("how"),
            People = text.Maybe("people") is { } people ? int.Parse(people, CultureInfo.InvariantCulture) : null,
            From = DataText.Day(days[0]),
            To = DataText.Day(days[^1]),
            Consent = Enum.Parse<FeedbackConsent>(text["consent"], ignoreCase: true),
            Direction = Enum.Parse<FeedbackDirection>(text["points"], ignoreCase: true),
            Theme = text.Maybe("theme") is { } theme ? Plans.Improvement.ThemeId(theme) : null,
            Words = text.Maybe("words"),
            BearsOn = Subjects(text, "bears"),
            Gatherer = text["gatherer"],
        }));
        if (text.Maybe("done") is not { } done) return;
        var (day, said) = DataText.Cut(done);
        story.Tell(OfficeHours.On(DataText.Day(day), $"{number} done"), cast.Title(text.By), null, story.Alter<Feedback>(AssuranceChanges.FeedbackChanged, id, one => one with { Done = said }));
    }

    private void Teach(RegisterText text, string number, DateTimeOffset at)
    {
        var id = Identity.Of(at, 0, number);
        story.Tell(at, cast.Title(text.By), null, story.Add(RegisterChanges.CourseAdded, new Course
        {
            Id = id,
            Number = number,
            Title = text.Title,
            Content = text.Maybe("content"),
            Audiences = ServiceLines.Audiences(string.Join('\n', text.List("audience", ';'))).Read,
            By = text.Maybe("by") is { } by ? DataText.Day(by) : null,
            Effect = text.Maybe("effect"),
            Actions = text.Actions(at),
            Owner = cast.Id(text["owner"]),
        }));
        foreach (var (i, cohort) in text.Each("cohort").Index())
        {
            var (told, words) = (DataText.List(cohort, '|'), cohort.Split(' ', 4));
            var (entered, days) = (OfficeHours.On(DataText.Day(words[0]), $"{number} cohort {i}"), words[1].Split(".."));
            story.Tell(entered, cast.Title(text.By), null, story.Add(RegisterChanges.CohortAdded, new Cohort
            {
                Id = Identity.Of(entered, i, $"{number} cohort {i}"),
                Course = id,
                Number = i + 1,
                From = DataText.Day(days[0]),
                To = DataText.Day(days[^1]),
                Places = int.Parse(words[2], CultureInfo.InvariantCulture),
                Attendances = [.. DataText.List(told[0].Split(' ', 4)[3], ';').Select(Came)],
                Note = told.ElementAtOrDefault(1),
            }));
        }
    }

    /// <summary>"Early help 12/11": booked and, once it is known, how many came.</summary>
    private static Attendance Came(string text)
    {
        var (service, numbers) = (text[..text.LastIndexOf(' ')], text[(text.LastIndexOf(' ') + 1)..].Split('/').Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToList());
        return new(service, numbers[0], numbers.Count > 1 ? numbers[1] : null);
    }

    private IReadOnlyList<Guid> Subjects(RegisterText text, string field) =>
        [.. text.List(field).Select(one => one.StartsWith("CSIP-", StringComparison.Ordinal) ? Actions.IdOf(one) : recommendations.Id(one))];
}
