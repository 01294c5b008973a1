using System.Security.Cryptography;
using System.Text;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages;

/// <summary>What a table in a file would do, and the one step that does it, whole or not at all.</summary>
/// <typeparam name="T">What the file would do.</typeparam>
public abstract class DryRunPage<T>(Desk desk, FileStore files) : ProgrammePage(desk) where T : class
{
    [FromRoute]
    public string Sha256 { get; set; } = "";

    /// <summary>What the person was shown, so that they never confirm anything else.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    public string Name { get; private set; } = "";

    public T Outcome { get; private set; } = null!;

    /// <summary>Somebody was quicker after the page was shown, so that the file would do something else now.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>Whether the file says only what is recorded already.</summary>
    public abstract bool IsIdle { get; }

    protected abstract bool CanBeDone { get; }

    protected abstract IReadOnlyList<Change> Changes { get; }

    /// <summary>Each line that does something, with what it does.</summary>
    protected abstract IEnumerable<string> Deeds { get; }

    protected abstract T Read(IReadOnlyList<CsvLine> lines);

    /// <summary>The page of the step that was made.</summary>
    protected abstract string Made(Guid step);

    /// <summary>The file that was sent; null where the store has none such.</summary>
    protected virtual Task<(string Name, IReadOnlyList<CsvLine> Lines)?> FindAsync() => TableFile.FindAsync(Files, Desk.Authority, Sha256);

    /// <summary>Keeps what the records will point at, before they do.</summary>
    protected virtual Task KeepAsync() => Task.CompletedTask;

    protected FileStore Files => files;

    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Deeds))));

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();
        IsOvertaken = Shown != Fingerprint;
        if (IsOvertaken || !CanBeDone || IsIdle) return Again();

        await KeepAsync();
        var step = Guid.CreateVersion7(Desk.Now(View));
        if (await Desk.SaveAsync(Changes, $"From the file {Name}", step) is Saved.Done) return LocalRedirect(Made(step));
        await LoadAsync();
        await ReadAsync();
        IsOvertaken = true;
        return Again();
    }

    private PageResult Again()
    {
        ModelState.Remove(nameof(Shown));
        return Page();
    }

    private async Task<bool> ReadAsync()
    {
        if (await FindAsync() is not var (name, lines)) return false;
        (Name, Outcome) = (name, Read(lines));
        return true;
    }
}
