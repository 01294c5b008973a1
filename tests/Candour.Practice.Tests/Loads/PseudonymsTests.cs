namespace Candour.Practice.Tests.Loads;

public sealed class PseudonymsTests
{
    private readonly Pseudonyms _eastmere = new([.. Enumerable.Range(0, Pseudonyms.KeySize).Select(one => (byte)one)]);

    [Fact]
    public void A_child_has_one_short_name_however_the_identifier_is_typed()
    {
        var name = _eastmere.Of("C0000001");

        name.ShouldMatch("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$");
        _eastmere.Of(" c0000001 ").ShouldBe(name);
        name.ShouldBe("TDBW-84W6-2PB6"); // a later version of the program finds the same children
    }

    [Fact]
    public void Another_key_leads_to_another_name() => new Pseudonyms(Pseudonyms.NewKey()).Of("C0000001").ShouldNotBe(_eastmere.Of("C0000001"));

    [Fact]
    public void Ten_thousand_children_have_ten_thousand_names() => Enumerable.Range(0, 10_000).Select(one => _eastmere.Of($"C{one}")).Distinct().Count().ShouldBe(10_000);
}
