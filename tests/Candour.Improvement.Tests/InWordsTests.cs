namespace Candour.Improvement.Tests;

public sealed class InWordsTests
{
    [Theory]
    [InlineData(1, "first")]
    [InlineData(10, "tenth")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(33, "33rd")]
    [InlineData(111, "111th")]
    [InlineData(121, "121st")]
    public void A_place_is_said_as_people_say_it(int place, string words) => InWords.Ordinal(place).ShouldBe(words);

    [Theory]
    [InlineData("", "")]
    [InlineData("8", "8")]
    [InlineData("8 9", "8 and 9")]
    [InlineData("8 9 12", "8, 9 and 12")]
    public void A_list_is_said_as_people_say_it(string items, string words) =>
        InWords.List(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(words);

    [Fact]
    public void Days_and_counts_are_said_in_english_whatever_the_machine_speaks()
    {
        InWords.Day(Day("2018-12-03")).ShouldBe("3 December 2018");
        InWords.Count(1, "action").ShouldBe("1 action");
        InWords.Count(1200, "action").ShouldBe("1,200 actions");
        InWords.Times(2).ShouldBe("twice");
    }

    [Theory]
    [InlineData("Report on staff", 20, "Report on staff")]
    [InlineData("Report on staff, who leaves and why", 20, "Report on staff…")]
    [InlineData("Report on staff, who leaves and why", 15, "Report on…")]
    [InlineData("Safeguardingchildren", 10, "Safeguard…")]
    public void A_text_without_room_ends_after_a_word(string text, int longest, string shown) => InWords.Short(text, longest).ShouldBe(shown);
}
