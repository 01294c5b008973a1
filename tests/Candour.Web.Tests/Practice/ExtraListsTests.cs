using System.Text;
using AngleSharp.Html.Dom;
using Candour.Children;
using Candour.Practice;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

/// <summary>Lists beside the eleven of Annex A, from a ZIP to the figures, who is late, and a child's chronology.</summary>
public sealed class ExtraListsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Child = "child SECRET-7, gender Male, ethnicity ABAN, born_on 01/02/2010, age 8, team Care, worker Worker 7";

    [Fact]
    public async Task A_zip_with_extra_lists_is_loaded_counted_and_watched()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var read = await analyst.SendAsync("2018-12-02", ("lists.zip", Lists.Zip(Lists.Csv(6, Child), Lists.Csv(8, Child), Extra("ssd_missing",
            "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted",
            "ROW-71,SECRET-7,01/11/2018 22:00,02/11/2018 07:30,Y,", "ROW-72,SECRET-7,05/11/2018,04/11/2018,N,"))));
        read.Text(".lede").ShouldStartWith("3 lists with 4 rows");
        read.Text("table").ShouldContain("Missing episodes");
        (await analyst.OpenAsync($"{Address(read)}?list=ssd_missing")).Text(".list tbody").ShouldContain("Missing episodes");
        read.Body!.TextContent.ShouldNotContain("SECRET");
        var page = await analyst.SubmitAsync(read);

        (await analyst.OpenAsync($"{Address(page)}?measure=rhi-held-72h")).Text(".list tbody").ShouldContain("0 of 1");
        page.Text("main").ShouldContain("Return interview to be held");
        (await analyst.OpenAsync($"{Address(page)}?by=worker&measure=rhi-held-72h")).Text(".list tbody").ShouldContain("Worker 7");
        (await analyst.OpenAsync($"{Address(page)}/problems?list=ssd_missing")).Text(".list tbody").ShouldContain("This day is before");
        var late = await analyst.OpenAsync($"{Address(page)}/late?rule=rhi-72h");
        late.Text(".list tbody tr").ShouldContain("Care");
        var child = await analyst.OpenAsync(late.QuerySelector(".list tbody th a")!.GetAttribute("href")!);
        child.Text("table:last-of-type").ShouldContain("Went missing");
        child.Text("table:last-of-type").ShouldContain("Missing episodes");
        (await analyst.OpenAsync("/practice/alerts?rule=rhi-72h")).Text(".list tbody tr").ShouldContain("Return interview to be held");
    }

    [Fact]
    public async Task Nothing_in_the_store_leads_from_an_extra_list_to_a_child()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.LoadAsync("2018-11-29", Lists.Csv(8, Child), Extra("ssd_missing", "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_notes", "ROW-71,SECRET-7,01/11/2018,She was at her aunt's"));
        var load = PracticeView.Of(await site.SnapshotAsync()).By("2018-11-29")!;
        var files = site.Services.GetRequiredService<ChildFiles>();

        var names = await files.NamesAsync(site.Authority, load.Id);
        names.ShouldContain("ssd_missing.parquet");
        foreach (var name in names)
        {
            using var content = new MemoryStream();
            await files.CopyToAsync(site.Authority, load.Id, name, content);
            var text = Encoding.Latin1.GetString(content.ToArray());
            foreach (var word in (string[])["SECRET", "ROW-7", "aunt"]) text.ShouldNotContain(word, customMessage: name);
        }
        Ledger.RecordKinds.Write(load).ShouldContain("\"ssd_missing\"");

        await site.Services.GetRequiredService<ChildRecords>().DeleteAsync(site.Authority, load.Id, CancellationToken.None);
        (await files.NamesAsync(site.Authority, load.Id)).ShouldBeEmpty();
    }

    private static (string Name, byte[] File) Extra(string name, params string[] lines) => ($"{name}.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

    private static string Address(IHtmlDocument page) => new Uri(page.Url).AbsolutePath;
}
