using Candour.Improvement;
using Candour.Practice;
using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Time;

namespace Candour.Children;

/// <summary>The children's rows of loads: read from what somebody sends, kept under pseudonyms, opened to be counted, and deleted.</summary>
public class ChildRecords(ChildFiles files)
{
    private const string LoadFile = "load.json", ProblemsFile = "problems.json", Rows = ".parquet";

    private static readonly SemaphoreSlim Reading = new(1, 1); // one large workbook at a time is enough for the memory

    /// <summary>Whether rows can be read and counted here; where not, <see cref="DuckLibrary.HowToGetIt"/> says why.</summary>
    public virtual bool CanCount => DuckLibrary.IsPresent;

    /// <summary>Reads, checks and counts lists, and keeps them as a draft. The lists as they were sent are not kept.</summary>
    /// <param name="draft">The load as far as it is known before its lists are read.</param>
    /// <exception cref="PracticeDataException">They cannot be used; nothing is kept.</exception>
    public async Task KeepDraftAsync(Guid authority, string source, PracticeLoad draft, WorkingCalendar calendar, CancellationToken cancel)
    {
        var pseudonyms = new Pseudonyms(await files.KeyAsync(authority, Pseudonyms.NewKey, cancel));
        var folder = Directory.CreateTempSubdirectory("candour-rows-");
        await Reading.WaitAsync(cancel);
        try
        {
            var counted = await Task.Run(() => Count(source, draft, calendar, pseudonyms, folder.FullName, cancel), cancel);
            var load = counted.In(draft);
            await KeepAsync(authority, new(load, counted.Problems), folder.FullName, cancel);
        }
        finally
        {
            Reading.Release();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Null where there is none, or where it became a load or was thrown away.</summary>
    public async Task<PracticeLoad?> DraftAsync(Guid authority, Guid id, CancellationToken cancel) =>
        await ReadAsync(authority, id, LoadFile, cancel) is { } load ? LoadDraft.ReadLoad(load) : null;

    /// <summary>What was wrong with the data, row by row; none where the rows are gone.</summary>
    public async Task<IReadOnlyList<PracticeProblem>> ProblemsAsync(Guid authority, Guid id, CancellationToken cancel) =>
        await ReadAsync(authority, id, ProblemsFile, cancel) is { } problems ? LoadDraft.ReadProblems(problems) : [];

    /// <summary>Null where the rows are gone, or cannot be counted here.</summary>
    public async Task<OpenLoad?> OpenAsync(Guid authority, PracticeLoad load, CancellationToken cancel)
    {
        if (!CanCount || load.Removed is not null) return null;
        var names = (await files.NamesAsync(authority, load.Id, cancel)).Where(one => one.EndsWith(Rows, StringComparison.Ordinal)).ToList();
        return names.Count == 0 ? null : await OpenLoad.OfAsync(names, (name, file) => files.CopyToAsync(authority, load.Id, name, file, cancel));
    }

    /// <summary>What is late or due soon for the children of the newest load; null where they cannot be counted.</summary>
    public async Task<IReadOnlyList<Alert>?> AlertsAsync(Guid authority, PracticeView practice, DateOnly today, WorkingCalendar calendar, CancellationToken cancel)
    {
        if (practice.Newest is not { } load) return null;
        using var open = await OpenAsync(authority, load, cancel);
        return open is null ? null : Alert.Of(open.Data, today, practice, calendar);
    }

    /// <summary>Why the children's rows of a load cannot be counted.</summary>
    public string WhyNot(PracticeLoad? load) => load switch
    {
        null => "No children’s records have been loaded yet.",
        _ when !CanCount => DuckLibrary.HowToGetIt,
        { Removed: { } gone } => $"The children’s rows of this load were removed on {InWords.Day(gone.On)}: {gone.Why}",
        _ => "The children’s rows of this load are not there.",
    };

    public Task DeleteAsync(Guid authority, Guid id, CancellationToken cancel) => files.DeleteAsync(authority, id, cancel);

    private async Task KeepAsync(Guid authority, LoadDraft draft, string folder, CancellationToken cancel)
    {
        var contents = new List<(string Name, Stream Content)>();
        try
        {
            contents.AddRange(About(draft).Select(one => (one.Name, (Stream)new MemoryStream(one.Content, writable: false))));
            contents.AddRange(Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), (Stream)File.OpenRead(path))));
            await files.AddAsync(authority, draft.Load.Id, contents, cancel);
        }
        finally
        {
            foreach (var (_, content) in contents) await content.DisposeAsync();
        }
    }

    /// <summary>What is kept of a load beside its rows.</summary>
    internal static IEnumerable<(string Name, byte[] Content)> About(LoadDraft draft) => [(LoadFile, LoadDraft.WriteLoad(draft.Load)), (ProblemsFile, LoadDraft.WriteProblems(draft.Problems))];

    private static LoadCounting Count(string source, PracticeLoad draft, WorkingCalendar calendar, Pseudonyms pseudonyms, string folder, CancellationToken cancel)
    {
        var log = new ProblemLog();
        try
        {
            using var data = PracticeData.Open(source, log, cancelled: cancel);
            if (log.All().FirstOrDefault(one => one.Code is "missingHeadings" or "listTwice") is { } unread) throw new PracticeDataException(unread.Message);
            var counted = LoadCounting.Of(data, log, draft.AsAt, draft.Settings, calendar);
            ChildRows.Write(data, pseudonyms, draft.AsAt, folder);
            return counted;
        }
        catch (DuckException refused) when (refused.Message.StartsWith("Out of Memory", StringComparison.Ordinal))
        {
            throw new PracticeDataException("The lists are too large to be counted here. Write them as Parquet and send that.");
        }
        catch (DuckException)
        {
            // DuckDB may repeat a cell, which may name a child.
            throw new PracticeDataException("The files hold something that cannot be counted. Save them anew from the case system, as a workbook or as CSV.");
        }
    }

    private async Task<byte[]?> ReadAsync(Guid authority, Guid id, string name, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await files.CopyToAsync(authority, id, name, content, cancel);
        return content.Length == 0 ? null : content.ToArray();
    }
}
