using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Candour.Time.Tests.DueDates;

public sealed class DueDateProperties
{
    private static readonly string[] Scraps =
    [
        "31", "1st", "March", "april", "may", "2019", "2019/20", "19", "Q2", "quarter", "summer", "term", "winter", "by", "from", "before", "after", "to", "-", "–",
        "/", ",", ";", "\n", "(", ")", ".", ":", "'", "and", "within", "28 days", "working days", "of", "ongoing", "TBC", "asap", "complete", "monthly", "every", "FY", "Phase 1",
        "Silver", "29/02/2019", "31/12/9999", "0/0/00", "99", "٣", "\u00A0", "\uD800", "Fri", "end of", "until", "revised from", "w/c", "•", "first half", "1.", "9999 years",
    ];

    private static readonly Arbitrary<string> AnyText =
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(s => s.Get).ToArbitrary();

    private static readonly Arbitrary<string> AnyMixture =
        Gen.Elements(Scraps).ListOf().SelectMany(_ => Gen.Elements(" ", "", " "), (scraps, gap) => string.Join(gap, scraps)).ToArbitrary();

    private static readonly Arbitrary<DateOnly> AnyDay =
        Gen.Choose(Day("1990-01-01").DayNumber, Day("2090-12-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5_000);

    [Fact]
    public void Any_text_can_be_read_and_is_kept_as_it_was_written()
    {
        Check.One(Many, Prop.ForAll(AnyText, KeepsWhatWasWritten));
        Check.One(Many, Prop.ForAll(AnyMixture, KeepsWhatWasWritten));
    }

    [Fact]
    public void A_milestone_has_a_day_or_says_why_not() =>
        Check.One(Many, Prop.ForAll(AnyMixture, text => DueDate.Parse(text).Milestones.All(m =>
            (m.Date is null) == (m.Precision is DatePrecision.Ambiguous or DatePrecision.Undetermined or DatePrecision.Ongoing)
            && string.IsNullOrEmpty(m.Why) == m.Date is not null)));

    [Theory]
    [InlineData("d MMMM yyyy")]
    [InlineData("dd/MM/yyyy")]
    [InlineData("d.M.yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("ddd d MMM yyyy")]
    [InlineData("dddd, dd MMMM yyyy")]
    [InlineData("dd-MMM-yyyy")]
    [InlineData("MMMM d, yyyy")]
    public void A_day_that_is_written_out_is_read_back(string form) =>
        Prop.ForAll(AnyDay, day => DueDate.Parse(day.ToString(form, CultureInfo.InvariantCulture)).Milestones is [{ Precision: DatePrecision.Day } one] && one.Date == day)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_day_of_every_milestone_is_read_back_the_same() =>
        Check.One(Many, Prop.ForAll(AnyMixture, text => DueDate.Parse(text).Milestones.All(m =>
            m.Date is not { Year: >= 1900 and < 2100 } day || DueDate.Parse(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).LastDay == day)));

    [Theory]
    [InlineData("May ")]
    [InlineData("(")]
    [InlineData("by ")]
    [InlineData("1 ")]
    [InlineData("from 2019 ")]
    [InlineData("done\n")]
    [InlineData("Silver, ")]
    [InlineData(" ")]
    [InlineData("2019 - ")]
    public void A_cell_with_a_whole_book_in_it_is_read_in_a_moment(string scrap)
    {
        var book = string.Concat(Enumerable.Repeat(scrap, 20_000 / scrap.Length));
        var watch = Stopwatch.StartNew();

        DueDate.Parse(book).Written.ShouldBe(book);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static bool KeepsWhatWasWritten(string text)
    {
        var due = DueDate.Parse(text);
        return due.Written == text && due.Milestones.All(m => m.Text.Length > 0 && text.Contains(m.Text, StringComparison.Ordinal));
    }
}
