using System.Text;
using Candour.Practice.Duck;
using Candour.Practice.Generating;
using Candour.Time;

namespace Candour.Practice.Tests.Loads;

/// <summary>The rows that are kept tell all that is counted, and not who the children are.</summary>
public sealed class ChildRowsTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2018, 9, 30);
    private static readonly Pseudonyms Eastmere = new(new byte[Pseudonyms.KeySize]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-rows");

    public ChildRowsTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void They_give_the_same_figures_and_name_the_same_cases_also_on_later_days()
    {
        using var sent = Authority(3000);
        using var kept = Kept(sent);

        Figures(kept, AsAt).ShouldBe(Figures(sent, AsAt));
        foreach (var later in new[] { 0, 30, 400 })
            Watched(kept, AsAt.AddDays(later)).ShouldBe(Watched(sent, AsAt.AddDays(later)).Select(one => one with { Child = Eastmere.Of(one.Child) }), ignoreOrder: true);
    }

    [Fact]
    public void They_hold_no_identifier_and_nothing_that_is_not_counted()
    {
        using var sent = Rows.Of(8, "child CHILD-77, gender female, ethnicity ABAN, born_on 2016-05-01, age 2, postcode E1_4XX, urn SC12345, started_on 2018-01-01, worker Worker_1")
            .With(10, "child CHILD-77, family FAMILY-5, entered_care_on 2018-01-01").With(11, "adopter ADOPTER-9, family FAMILY-5, gender male");
        using var kept = Kept(sent);

        var bytes = string.Concat(_folder.GetFiles().Select(one => Encoding.Latin1.GetString(File.ReadAllBytes(one.FullName))));
        foreach (var word in new[] { "CHILD-77", "FAMILY-5", "ADOPTER-9", "E1_4XX", "SC12345", "ABAN", "gender", "ethnicity" }) bytes.ShouldNotContain(word);
        bytes.ShouldContain("Worker_1");
        One(kept, "SELECT family FROM list_10").ShouldBe(One(kept, "SELECT family FROM list_11"));
        One(kept, "SELECT child FROM list_8").ShouldBe(Eastmere.Of("CHILD-77"));
    }

    [Fact]
    public void Of_extra_lists_too_they_hold_no_identifier()
    {
        using var sent = Rows.Of(8, "child CHILD-77, started_on 2018-01-01");
        foreach (var list in AnnexAList.Extra)
            sent.With(list.Id, $"child CHILD-77{(list.Has("family") ? ", family FAMILY-5" : "")}{(list.Has("worker") ? ", worker Worker_1" : "")}");
        using var kept = Kept(sent);

        var bytes = string.Concat(_folder.GetFiles().Select(one => Encoding.Latin1.GetString(File.ReadAllBytes(one.FullName))));
        foreach (var word in new[] { "CHILD-77", "FAMILY-5" }) bytes.ShouldNotContain(word);
        bytes.ShouldContain("Worker_1"); // a manager needs it to act, as in the eleven
        foreach (var list in AnnexAList.Extra) One(kept, $"SELECT child FROM {list.Table}").ShouldBe(Eastmere.Of("CHILD-77"));
        One(kept, "SELECT family FROM ssd_pre_proceedings").ShouldBe(Eastmere.Of("FAMILY-5"));
    }

    [Theory]
    [InlineData(8, "born_on 2016-05-01, age 4", "2016-05-01", 2)] // under five: the day on which the child turns five matters
    [InlineData(8, "born_on 2010-05-01, age 4", null, 8)] // the birth date is right where the age disagrees
    [InlineData(8, "age 11", null, 11)]
    [InlineData(7, "born_on 2016-05-01", null, 2)]
    [InlineData(7, "born_on 2018-12-01", null, -1)] // unborn
    public void A_birth_date_is_kept_only_where_it_is_counted_with(int list, string row, string? born, int age)
    {
        using var sent = Rows.Of(list, $"child A, {row}");
        using var kept = Kept(sent);

        using var read = kept.Database.Query($"SELECT born_on, age FROM list_{list}");
        read.Read().ShouldBeTrue();
        read.Day(0).ShouldBe(born is null ? null : Dates.Day(born));
        read.Whole(1).ShouldBe(age);
    }

    [Fact]
    public void A_child_is_found_by_the_pseudonym()
    {
        using var sent = Rows.Of(7, "child A, started_on 2018-01-01, visited_on 2018-09-01").With(8, "child B, started_on 2018-02-02");
        using var kept = Kept(sent);

        var told = Chronology.Of(kept, Eastmere.Of("A")).ShouldHaveSingleItem();
        told.Events.Select(one => one.Event).ShouldBe(["Child protection plan started", "Last visit under the child protection plan"]);
    }

    private static PracticeData Authority(int children)
    {
        var folder = Directory.CreateTempSubdirectory("candour-authority");
        AuthorityFile.Write(new(children, 5, AsAt) { HasExtra = true }, folder.FullName);
        return PracticeData.Open(folder.FullName);
    }

    private PracticeData Kept(PracticeData sent)
    {
        ChildRows.Write(sent, Eastmere, AsAt, _folder.FullName);
        return PracticeData.Open(_folder.FullName);
    }

    private static IEnumerable<string> Figures(PracticeData data, DateOnly on) =>
        new MeasureCount(data, on).Count(MeasureGroup.Worker).Select(one => $"{one.Measure.Code} {one.Group} {one.Numerator} {one.Denominator} {one.Excluded}");

    private static IReadOnlyList<WatchItem> Watched(PracticeData data, DateOnly on) => WatchList.Of(data, on, ahead: 14, calendar: WorkingCalendar.England);

    private static string? One(PracticeData data, string query)
    {
        using var read = data.Database.Query(query);
        read.Read().ShouldBeTrue();
        return read.Text(0);
    }
}
