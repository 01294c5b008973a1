namespace Candour.Practice.Tests.Measures;

public sealed class PracticeMeasuresTests
{
    [Fact]
    public void Every_measure_has_its_own_code_and_a_definition_without_gaps() =>
        (PracticeMeasures.All.Select(one => one.Code).Distinct().Count(), PracticeMeasures.All.Any(one => one.DefinitionWith(new()).Contains('[', StringComparison.Ordinal))).ShouldBe((32, false));
}
