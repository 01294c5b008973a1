using FsCheck;
using FsCheck.Fluent;

namespace Candour.Improvement.Tests;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("7", "", "CSIP-7")]
    [InlineData("7", "CSIP-7", "CSIP-7-2")]
    [InlineData("7", "csip-7 CSIP-7-2", "CSIP-7-3")]
    [InlineData("4.12", "", "CSIP-4.12")]
    [InlineData("7 (a)", "", "CSIP-7-a")]
    [InlineData("1.", "", "CSIP-1")]
    [InlineData("5/6", "", "CSIP-5-6")]
    [InlineData("", "", "CSIP-1")]
    [InlineData("–", "CSIP-1", "CSIP-2")]
    public void A_reference_is_made_of_the_plan_and_its_number(string number, string taken, string reference) =>
        Reference.For("CSIP", number, Set(taken)).ShouldBe(reference);

    [Fact]
    public void However_a_plan_numbers_its_actions_every_reference_is_its_own_and_fits_into_an_address()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), numbers =>
        {
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            return numbers.All(number => taken.Add(Reference.For("CSIP", number ?? "", taken)))
                && taken.All(one => one.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Ofsted report 2017", "", "OR2017")]
    [InlineData("Ofsted report 2017", "or2017", "OR2017-2")]
    [InlineData("“…”", "", "S")]
    public void A_code_is_made_of_a_title(string title, string taken, string code) => Reference.CodeFor(title, Set(taken)).ShouldBe(code);

    [Theory]
    [InlineData("CSIP", true)]
    [InlineData("OFSTED17", true)]
    [InlineData("SEND-24", true)]
    [InlineData("17OFSTED", false)]
    [InlineData("A/B", false)]
    [InlineData("", false)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTU", false)]
    public void A_code_has_letters_figures_and_hyphens(string code, bool isCode) => Reference.IsCode(code).ShouldBe(isCode);

    private static HashSet<string> Set(string taken) => new(taken.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
