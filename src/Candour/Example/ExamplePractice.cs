using System.Globalization;
using System.Security.Cryptography;
using Candour.Children;
using Candour.Ledger;
using Candour.Performance;
using Candour.Practice;
using Candour.Practice.Duck;
using Candour.Practice.Generating;
using Candour.Storage;
using Candour.Time;
using Authority = Candour.Practice.Generating.Authority;

namespace Candour.Example;

/// <summary>Eastmere's quarterly loads: a synthetic authority, whose data gets better with each. No child, worker or family in it exists.</summary>
internal static class ExamplePractice
{
    private const int Children = 3000;
    private const long Seed = 2017;

    /// <summary>The day of the lists, the day on which they were loaded, and of how many rows one has something wrong with it.</summary>
    private static readonly (DateOnly AsAt, DateOnly LoadedOn, int Untidy)[] Quarters =
    [
        (new(2018, 5, 31), new(2018, 6, 8), 19),
        (new(2018, 8, 31), new(2018, 9, 7), 37),
        (new(2018, 11, 30), new(2018, 12, 3), 71),
    ];

    private static readonly Lazy<IReadOnlyList<Quarter>> Made = new(() => [.. Quarters.AsParallel().AsOrdered().Select(one => Make(one.AsAt, one.LoadedOn, one.Untidy))]);

    /// <summary>The key to pseudonyms of children who do not exist is no secret.</summary>
    private static byte[] Key => SHA256.HashData("Eastmere"u8);

    /// <summary>The pseudonym of one of the children in care.</summary>
    public static string Child
    {
        get
        {
            var inCare = AnnexAList.Of(8);
            return new Pseudonyms(Key).Of((string)new Authority(Children, Seed, Quarters[^1].AsAt).Rows(inCare).First()[inCare.PlaceOf("child")]!);
        }
    }

    /// <summary>What is told of the loads, and what they tell of the programme's measures; nothing where they cannot be counted.</summary>
    public static IEnumerable<ChangeSet> ChangeSets(IReadOnlyCollection<Measure> measures)
    {
        var view = MeasureView.Of(Snapshot.Of(Guid.Empty, measures.Count, measures.Select(one => new Held(one, 1, default))));
        foreach (var (load, at) in All.Select(one => (one.Load, one.At)))
        {
            var figures = LoadObservations.Of(load, view, load.LoadedOn, at).Select((one, i) => one with { Record = one.Record with { Id = Identity.Of(at, i + 1, $"practice {load.AsAt:O}") } });
            yield return new(new(load.LoadedBy), [Change.Add(PracticeRecords.Loaded, load), .. figures], At: at);
        }
    }

    private static IReadOnlyList<Quarter> All => DuckLibrary.IsPresent ? Made.Value : [];

    public static async Task KeepRowsAsync(Database database, Guid authority, CancellationToken cancel)
    {
        if (All.Count == 0) return;
        var files = new ChildFiles(database);
        await files.KeyAsync(authority, () => Key, cancel);
        foreach (var quarter in All)
            await files.AddAsync(authority, quarter.Load.Id, quarter.Files.Select(one => (one.Name, (Stream)new MemoryStream(one.Content, writable: false))), cancel);
    }

    private static Quarter Make(DateOnly asAt, DateOnly loadedOn, int untidy)
    {
        var folder = Directory.CreateTempSubdirectory("candour-example-");
        try
        {
            var (sent, kept) = (folder.CreateSubdirectory("sent").FullName, folder.CreateSubdirectory("kept").FullName);
            AuthorityFile.Write(new(Children, Seed, asAt) { HasExtra = true }, sent);
            var at = OfficeHours.On(loadedOn, $"practice {asAt:O}");
            var log = new ProblemLog();
            using var data = PracticeData.Open(sent, log);
            Untidy(data, untidy);
            var counted = LoadCounting.Of(data, log, asAt, new(), new WorkingCalendar(new HashSet<DateOnly>(ExampleProgramme.Closures)));
            ChildRows.Write(data, new(Key), asAt, kept);
            var by = new Cast().Title("perf");
            var load = counted.In(new()
            {
                Id = Identity.Of(at, 0, $"practice {asAt:O}"), AsAt = asAt, Files = [FileOf(asAt, sent)], Lists = [], LoadedOn = loadedOn, LoadedBy = by, KeptUntil = loadedOn.AddMonths(PracticeRules.UsualMonths),
            });
            return new(load, at,
            [
                .. ChildRecords.About(new(load, log.All())),
                .. Directory.EnumerateFiles(kept).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Takes the lists into memory, where they are looked at many times, with what people forget or mistype in a case system.</summary>
    private static void Untidy(PracticeData data, int every)
    {
        var duck = data.Database;
        foreach (var list in data.Tables) duck.Run($"CREATE TABLE taken AS SELECT * FROM {list.Table}; DROP VIEW {list.Table}; ALTER TABLE taken RENAME TO {list.Table}");
        foreach (var (list, column, mistake) in new[]
        {
            (4, "seen", "'not known'"), (6, "seen_on", "NULL"), (7, "category", "NULL"), (8, "placed_on", "placed_on - 4000"), (9, "suitability", "'not asked'"),
        })
            duck.Run(string.Create(CultureInfo.InvariantCulture, $"UPDATE {AnnexAList.Of(list).Table} SET {column} = {mistake} WHERE row % {every} = {list}"));
    }

    /// <summary>As if the lists had come as a workbook.</summary>
    private static LoadedFile FileOf(DateOnly asAt, string folder)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)) all.AppendData(File.ReadAllBytes(file));
        return new(string.Create(CultureInfo.InvariantCulture, $"annex-a-{asAt:yyyy-MM-dd}.zip"), Convert.ToHexStringLower(all.GetHashAndReset()));
    }

    private sealed record Quarter(PracticeLoad Load, DateTimeOffset At, IReadOnlyList<(string Name, byte[] Content)> Files);
}
