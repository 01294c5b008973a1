using System.Reflection;

namespace Candour.Web.Tests.House;

/// <summary>A project depends only downwards, and the domain knows neither a database nor a web page.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Candour.Ledger"] = [],
        ["Candour.Time"] = [],
        ["Candour.GovUk"] = [],
        ["Candour.Improvement"] = ["Candour.Ledger", "Candour.Time"],
        ["Candour.Governance"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement"],
        ["Candour.Performance"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement"],
        ["Candour.Practice"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement", "Candour.Performance"],
        ["Candour.Assurance"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement", "Candour.Performance"],
        ["Candour.Reading"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement", "Candour.Governance"],
        ["Candour.Writing"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement", "Candour.Governance", "Candour.Assurance"],
        ["Candour.Storage"] = ["Candour.Ledger", "Candour.Time", "Candour.Improvement"],
    };

    private static readonly string[] Framework = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "Microsoft.Data"];

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_below_it(string project) =>
        References(project).Where(name => name.StartsWith("Candour.", StringComparison.Ordinal)).ShouldBeSubsetOf(Allowed[project]);

    [Theory]
    [InlineData("Candour.Ledger")]
    [InlineData("Candour.Time")]
    [InlineData("Candour.Improvement")]
    [InlineData("Candour.Governance")]
    [InlineData("Candour.Performance")]
    [InlineData("Candour.Practice")]
    [InlineData("Candour.Assurance")]
    [InlineData("Candour.Reading")]
    [InlineData("Candour.Writing")]
    public void The_domain_knows_neither_a_database_nor_a_web_page(string project) =>
        References(project).ShouldNotContain(name => Framework.Any(known => name.StartsWith(known, StringComparison.Ordinal)));

    [Fact]
    public void Every_project_is_in_the_table()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);
        projects.Where(name => name != "Candour").ShouldBe(Allowed.Keys, ignoreOrder: true);
    }

    private static List<string> References(string project) =>
        [.. Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!)];
}
