using Candour.Improvement;
using Candour.Ledger;
using Candour.Storage;

namespace Candour.Site;

/// <summary>What a page works with: the programme as the reader asked to see it, the day it is there, and the pen.</summary>
public sealed class Desk(Snapshots snapshots, LedgerStore store, TimeProvider time, IHttpContextAccessor request)
{
    private ProgrammeView? _view;
    private Guid? _authority;

    /// <summary>The council whose programme is open: the signed-in person's own, or the one that a public page or a signed link names.</summary>
    public Guid Authority => _authority ??= SignedInPerson.AuthorityOf(Context.User)
        ?? throw new InvalidOperationException("No council is open.");

    /// <summary>The past day that the reader asked for; null for today. Nothing can be changed in the past.</summary>
    public DateOnly? AsAt { get; } = IsoDay.Read(request.HttpContext?.Request.Query["asAt"]);

    /// <summary>The end of the past day that the reader asked for; null for today.</summary>
    public DateTimeOffset? Until => AsAt is { } day ? London.EndOf(day) : null;

    /// <summary>An address of this site that keeps the past day which the reader asked for.</summary>
    public string Keep(string address)
    {
        if (AsAt is not { } day) return address;
        var (path, place) = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (address[..at], address[at..]) : (address, "");
        return $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asAt={day.Iso()}{place}";
    }

    /// <summary>Whether the page before left word of what was done. A page that only looks would set a cookie by it, and could not be kept for the next reader.</summary>
    public bool HasDone => Context.Request.Cookies.ContainsKey(Cookies.Done);

    /// <summary>The page being read as it is today.</summary>
    public string ThisPageToday() =>
        $"{Context.Request.Path}{QueryString.Create(Context.Request.Query.Where(pair => pair.Key != "asAt"))}";

    /// <summary>Opens a council for a page that needs no sign-in.</summary>
    public void OpenFor(Guid authority) => (_authority, _view) = (authority, null);

    public async Task<ProgrammeView> ViewAsync()
    {
        if (_view is not null) return _view;
        var now = await snapshots.NowAsync(Authority, Context.RequestAborted);
        var shown = AsAt is { } day ? await snapshots.AtAsync(Authority, London.EndOf(day), Context.RequestAborted) : now;
        return _view = ProgrammeView.Of(shown);
    }

    /// <summary>The moment by this council's clock: an example's runs behind.</summary>
    public DateTimeOffset Now(ProgrammeView view) => time.GetUtcNow() + (view.Council?.ClockShift ?? TimeSpan.Zero);

    /// <summary>The day that the page is about: today, or the past day asked for.</summary>
    public DateOnly Day(ProgrammeView view) => AsAt ?? Now(view).DayInLondon();

    public Actor Actor => SignedInPerson.ActorOf(Context.User);

    /// <summary>Makes the changes in the name of the signed-in person, or of <paramref name="actor"/>.</summary>
    public async Task<Saved> SaveAsync(
        IReadOnlyList<Change> changes, string? reason = null, Guid? batch = null, Actor? actor = null, IReadOnlyList<SearchDocument>? documents = null)
    {
        if (AsAt is not null) throw new InvalidOperationException("The past cannot be changed.");
        var at = Now(await ViewAsync());
        _view = null;
        return await store.CommitAsync(Authority, new ChangeSet(actor ?? Actor, changes, reason, batch, at), documents, Context.RequestAborted);
    }

    public Task<Saved> SaveAsync(Change change, string? reason = null, Actor? actor = null) => SaveAsync([change], reason, actor: actor);

    private HttpContext Context => request.HttpContext!;
}
