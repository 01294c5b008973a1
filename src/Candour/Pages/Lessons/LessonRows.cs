using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Site;

namespace Candour.Pages.Lessons;

/// <summary>The lessons as a list.</summary>
internal static class LessonRows
{
    public static RegisterList<Lesson> Of(ProgrammePage page)
    {
        var (view, today) = (page.View, page.Today);
        return new("lessons", "/lessons.csv", "-on")
        {
            Columns =
            [
                new("number", "Number", one => one.Number) { CsvOnly = true },
                new("title", "Lesson", one => one.Title)
                {
                    IsRowHeader = true,
                    Cell = (html, one) => html.Write($"""<a class="govuk-link" href="{page.Keep(Links.Lesson(one))}">{one.Title}</a><span class="small below">{one.Number}{(one.From is null ? "" : $", {one.From}")}</span>"""),
                },
                new("happened", "What happened", one => one.Happened) { CsvOnly = true },
                new("learned", "What was learned", one => one.Learned) { Cell = (html, one) => html.Write($"{InWords.Short(one.Learned, 140)}"), IsSortable = false },
                new("from", "From", one => one.From) { CsvOnly = true },
                new("sources", "Actions and recommendations", one => Mentioned.Write(one.Sources, view)) { CsvOnly = true },
                new("owner", "Owner", one => view.PostTitle(one.Owner)) { CsvOnly = true },
                new("on", "Learned on", one => one.On.Iso()) { Cell = (html, one) => html.Write($"{InWords.ShortDay(one.On)}") },
                new("shared", "Shared with", one => string.Join("; ", one.Shares.Select(share => share.With))),
                new("standing", "Standing", one => LessonStandings.Of(one.Standing())) { Cell = (html, one) => html.Write($"{LessonTags.Of(one, today)}") },
                new("answers", "Answers", one => string.Join("; ", one.Shares.Where(share => share.Answer is not null).Select(share => $"{share.With}: {share.Answer!.What} {share.Answer.CameOfIt}".Trim()))) { CsvOnly = true },
            ],
            Orders = new Dictionary<string, Func<Lesson, object?>> { ["standing"] = one => one.Standing() },
            Filters =
            [
                RegisterFilter<Lesson>.Words(one => $"{one.Number}\n{one.Title}\n{one.Happened}\n{one.Learned}\n{one.From}\n{Mentioned.Write(one.Sources, view)}\n{string.Join('\n', one.Shares.Select(share => share.With))}"),
                new(Filter.One("standing", "Standing", [.. Enum.GetValues<LessonStanding>().Select(one => new FilterOption($"{one}", LessonStandings.Of(one)))]), (one, asked) => $"{one.Standing()}" == asked),
                new(Filter.One("with", "Shared with", [.. view.Register<Lesson>().All.SelectMany(one => one.Shares).Select(one => one.With).Distinct().Order().Select(one => new FilterOption(one, one))]), (one, asked) => one.Shares.Any(share => share.With == asked)),
            ],
        };
    }
}

/// <summary>How far a lesson has come, as a tag.</summary>
internal static class LessonTags
{
    public static Tag Of(Lesson lesson, DateOnly today) => lesson.Standing() switch
    {
        LessonStanding.TakenUp => new() { Text = "Taken up", Classes = "govuk-tag--green" },
        LessonStanding.NotTakenUp => new() { Text = "Not taken up", Classes = "govuk-tag--grey" },
        LessonStanding.NotShared => new() { Text = "Not shared", Classes = "govuk-tag--yellow" },
        _ when lesson.Shares.Any(one => one.IsUnanswered(today)) => new() { Text = "No answer", Classes = "govuk-tag--orange" },
        _ => new() { Text = "Shared", Classes = "govuk-tag--blue" },
    };
}
