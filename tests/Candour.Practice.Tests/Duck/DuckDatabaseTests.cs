using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Duck;

public sealed class DuckDatabaseTests
{
    public DuckDatabaseTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Fact]
    public void What_is_put_in_is_read_again_null_and_not()
    {
        using var duck = new DuckDatabase();
        duck.Run("CREATE TABLE t (a VARCHAR, b DATE, c BIGINT, d DOUBLE, e BOOLEAN, f INTEGER)");
        using (var rows = duck.Append("t", [DuckType.Text, DuckType.Date, DuckType.BigInt, DuckType.Double, DuckType.Boolean, DuckType.Integer]))
        {
            for (var i = 0; i < 5000; i++)
            {
                rows.Put(5, i);
                if (i % 3 != 0)
                {
                    rows.Put(0, i % 2 == 0 ? $"child {i}" : $"a longer text of a child, number {i}, with Zoë in it");
                    rows.Put(1, new DateOnly(1900, 2, 28).AddDays(i * 20));
                    rows.Put(2, (long)i * 10_000_000_000);
                    rows.Put(3, i / 4.0);
                    rows.Put(4, i % 2 == 0);
                }
                rows.EndRow();
            }
            rows.Finish();
        }

        using var read = duck.Query("SELECT * FROM t ORDER BY f");
        for (var i = 0; i < 5000; i++)
        {
            read.Read().ShouldBeTrue();
            read.Whole(5).ShouldBe(i);
            var known = i % 3 != 0;
            read.Text(0).ShouldBe(!known ? null : i % 2 == 0 ? $"child {i}" : $"a longer text of a child, number {i}, with Zoë in it");
            read.Day(1).ShouldBe(known ? new DateOnly(1900, 2, 28).AddDays(i * 20) : null);
            read.Whole(2).ShouldBe(known ? (long)i * 10_000_000_000 : null);
            read.Number(3).ShouldBe(known ? i / 4.0 : null);
            read.Flag(4).ShouldBe(known ? i % 2 == 0 : null);
        }
        read.Read().ShouldBeFalse();
    }

    [Fact]
    public void Parameters_take_the_place_of_question_marks_and_are_never_part_of_the_statement()
    {
        using var duck = new DuckDatabase();

        using var read = duck.Query("SELECT ?::VARCHAR, ?::DATE + 1, ?::BIGINT, ?::DOUBLE, ?::VARCHAR", "x'; DROP TABLE t; --", new DateOnly(2018, 12, 3), 7, 0.5, null);

        read.Read().ShouldBeTrue();
        (read.Text(0), read.Day(1), read.Whole(2), read.Number(3), read.Text(4)).ShouldBe(("x'; DROP TABLE t; --", new DateOnly(2018, 12, 4), 7, 0.5, null));
    }

    [Fact]
    public void A_statement_that_is_wrong_is_refused_in_words_and_the_database_goes_on()
    {
        using var duck = new DuckDatabase();

        Should.Throw<DuckException>(() => duck.Run("SELEC 1")).Message.ShouldContain("syntax error");
        Should.Throw<DuckException>(() => duck.Query("SELECT * FROM nowhere")).Message.ShouldContain("nowhere");
        Should.Throw<DuckException>(() => duck.Append("nowhere", [DuckType.Text])).Message.ShouldContain("nowhere");
        using var read = duck.Query("SELECT 1");
        read.Read().ShouldBeTrue();
    }

    [Fact]
    public void A_column_is_not_read_as_what_it_is_not()
    {
        using var duck = new DuckDatabase();
        using var read = duck.Query("SELECT 1.5::DOUBLE AS share");
        read.Read();

        Should.Throw<DuckException>(() => read.Text(0)).Message.ShouldBe("Column share is Double, not Text.");
    }

    [Fact]
    public void A_row_that_the_table_refuses_refuses_all()
    {
        using var duck = new DuckDatabase();
        duck.Run("CREATE TABLE t (a VARCHAR NOT NULL)");
        using var rows = duck.Append("t", [DuckType.Text]);
        rows.Put(0, "x");
        rows.EndRow();
        rows.EndRow();

        Should.Throw<DuckException>(rows.Finish).Message.ShouldContain("NOT NULL");
        using var read = duck.Query("SELECT count(*) FROM t");
        read.Read();
        read.Whole(0).ShouldBe(0);
    }

    [Fact]
    public void More_memory_than_is_given_is_refused()
    {
        using var duck = new DuckDatabase(memory: 64);

        Should.Throw<DuckException>(() => duck.Run("CREATE TABLE t AS SELECT range::VARCHAR || 'x' AS a FROM range(20000000)")).Message.ShouldContain("emory");
    }
}
