namespace Candour.Practice.Tests.Measures;

public sealed class PracticeMeasuresTests
{
    [Fact]
    public void Annex_A_alone_tells_thirty_two_of_them() => PracticeMeasures.All.Count(one => one.Lists.All(list => !AnnexAList.Of(list).IsExtra)).ShouldBe(32);

    [Fact]
    public void Every_measure_has_its_own_code_and_a_definition_without_gaps() =>
        (PracticeMeasures.All.Select(one => one.Code).Distinct().Count(), PracticeMeasures.All.Any(one => one.DefinitionWith(new()).Contains('[', StringComparison.Ordinal))).ShouldBe((PracticeMeasures.All.Count, false));
}
