using System.Text;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Actions;

public sealed class ImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Head = "Reference,Action,Leads,Due as written,Review on\r\n";

    static ImportTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task The_file_that_goes_out_changes_nothing_when_it_comes_back()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var file = await (await manager.GetAsync("/actions.csv?state=all")).Content.ReadAsByteArrayAsync();

        var page = await SendAsync(manager, file);

        page.QuerySelector(".lede")!.TextContent.ShouldContain("Nothing: every line says what is recorded already.");
        page.QuerySelectorAll("main table").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_shown_before_it_is_saved_as_one_step_and_undone_as_one()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var before = (await ViewAsync()).ActionBy("CSIP-2.4")!;
        var plan = (await ViewAsync()).PlanOf(before)!.Code;

        var shown = await SendAsync(manager, Encoding.UTF8.GetBytes($"Reference,Plan,Number,Action\r\nCSIP-2.4,{plan},2.4,Join the hubs.\r\n,{plan},98,\"Say \"\"no\"\", twice\"\r\n"));
        shown.QuerySelector(".lede")!.TextContent.ShouldContain("add 1 action and change 1 action");
        shown.QuerySelector("ins")!.TextContent.ShouldBe("Join the hubs.");
        (await ViewAsync()).ActionBy("CSIP-2.4").ShouldBe(before);

        var done = await manager.SubmitAsync(shown);
        var added = (await ViewAsync()).ActionBy($"{plan}-98")!;
        (added.Text, (await ViewAsync()).ActionBy("CSIP-2.4")!.Text).ShouldBe(("Say \"no\", twice", "Join the hubs."));

        await manager.SubmitAsync(done);
        (await ViewAsync()).ActionBy($"{plan}-98").ShouldBeNull();
        (await ViewAsync()).ActionBy("CSIP-2.4")!.Text.ShouldBe(before.Text);
    }

    [Fact]
    public async Task An_error_names_its_line_and_column_and_nothing_can_be_saved()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await SendAsync(manager, Encoding.UTF8.GetBytes(Head + "CSIP-2.4,New words,,,\r\nCSIP-2.2,,Nobody known,,someday\r\nXX-1,,,,\r\n"));

        var errors = page.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))).ToList();
        errors.ShouldContain(one => one.StartsWith("3|Leads|"));
        errors.ShouldContain(one => one.StartsWith("3|Review on|“someday” is not a date."));
        errors.ShouldContain(one => one.StartsWith("4|Reference|No action is called “XX-1”."));
        page.QuerySelector("main form[method=post]").ShouldBeNull();
    }

    [Fact]
    public async Task A_file_of_an_older_spreadsheet_is_read_with_its_semicolons_and_letters()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await SendAsync(manager, Encoding.GetEncoding(1252).GetBytes("Reference;Action\r\nCSIP-2.4;Agree the “front door” – again\r\n"));

        page.QuerySelector("ins")!.TextContent.ShouldBe("Agree the “front door” – again");
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_goes_out_harmless_and_comes_back_whole()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        await manager.SubmitAsync(await SendAsync(manager, Encoding.UTF8.GetBytes("Reference,Closing criteria\r\nCSIP-3.3,'=cmd|' /C calc'!A0\r\n")));

        (await ViewAsync()).ActionBy("CSIP-3.3")!.ClosingCriteria.ShouldBe("=cmd|' /C calc'!A0");
        var file = await (await manager.GetAsync("/actions.csv?words=CSIP-3.3")).Content.ReadAsByteArrayAsync();
        Encoding.UTF8.GetString(file).ShouldContain(",'=cmd|");
        (await SendAsync(manager, file)).QuerySelector(".lede")!.TextContent.ShouldContain("Nothing");
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("Reference,Action\r\nCSIP-2.4,\"never closed\r\nCSIP-2.2,x\r\n", "quotation mark")]
    [InlineData("Reference,Action,Action\r\nCSIP-2.4,a,b\r\n", "two columns are called “Action”")]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_reason(string file, string reason)
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        (await SendAsync(manager, Encoding.UTF8.GetBytes(file))).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(reason);
    }

    [Fact]
    public async Task What_was_overtaken_is_shown_again_instead_of_saved()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var first = await SendAsync(manager, Encoding.UTF8.GetBytes("Reference,Action\r\nCSIP-3.4,First words.\r\n"));
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        await other.SubmitAsync(await SendAsync(other, Encoding.UTF8.GetBytes("Reference,Action\r\nCSIP-3.4,Other words.\r\n")));

        var page = await manager.SubmitAsync(first);

        page.QuerySelector(".govuk-warning-text")!.TextContent.ShouldContain("Somebody changed the plan");
        page.QuerySelector("del")!.TextContent.ShouldBe("Other words.");
        (await ViewAsync()).ActionBy("CSIP-3.4")!.Text.ShouldBe("Other words.");
    }

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, byte[] file) =>
        await visitor.UploadAsync(await visitor.OpenAsync("/actions/import"), "Upload", "actions.csv", file);

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}
