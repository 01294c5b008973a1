using System.Text.Json;

namespace Candour.Practice.Tests.Lists;

public sealed class AnnexAListTests
{
    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(3, 11)]
    [InlineData(4, 12)]
    [InlineData(5, 14)]
    [InlineData(6, 14)]
    [InlineData(7, 17)]
    [InlineData(8, 34)]
    [InlineData(9, 13)]
    [InlineData(10, 16)]
    [InlineData(11, 19)]
    public void A_list_has_the_columns_of_the_template_of_2019(int list, int columns) =>
        AnnexAList.Of(list).Columns.Count(one => one.Since is null).ShouldBe(columns);

    [Fact]
    public void List_9_has_17_columns_since_2024() => AnnexAList.Of(9).Columns.Count.ShouldBe(17);

    [Fact]
    public void An_extra_list_is_named_in_JSON_and_one_of_the_eleven_numbered()
    {
        foreach (var list in AnnexAList.Every)
        {
            var written = JsonSerializer.Serialize(list.Id);
            written.ShouldBe(list.IsExtra ? $"\"{list.Name}\"" : list.Name);
            JsonSerializer.Deserialize<ListId>(written).ShouldBe(list.Id);
        }
    }

    [Fact]
    public void No_two_columns_of_a_list_have_one_name() =>
        AnnexAList.Every.ShouldAllBe(list => list.Columns.Select(one => one.Name).Distinct().Count() == list.Columns.Count);
}
