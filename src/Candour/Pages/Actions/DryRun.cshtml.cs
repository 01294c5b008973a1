using System.Security.Cryptography;
using System.Text;
using Candour.Improvement;
using Candour.Intake;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Actions;

/// <summary>What a file of actions would do, and the one step that does it, whole or not at all.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : ProgrammePage(desk)
{
    [FromRoute]
    public string Sha256 { get; set; } = "";

    /// <summary>What the person was shown, so that they never confirm anything else.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    public string Name { get; private set; } = "";

    public ActionCsvPlan Outcome { get; private set; } = null!;

    /// <summary>Somebody changed the plan after the page was shown, so that the file would do something else now.</summary>
    public bool IsOvertaken { get; private set; }

    public bool IsIdle => Outcome is { Added.Count: 0, Changed.Count: 0, Errors.Count: 0 };

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();
        IsOvertaken = Shown != Fingerprint;
        if (IsOvertaken || !Outcome.CanBeDone || IsIdle) return Again();

        var step = Guid.CreateVersion7(Desk.Now(View));
        if (await Desk.SaveAsync(Outcome.Changes(View), $"From the file {Name}", step) is Saved.Done)
            return LocalRedirect($"/actions/imported/{step}");
        await LoadAsync();
        await ReadAsync();
        IsOvertaken = true;
        return Again();
    }

    /// <summary>Says what the file would do: each line that does something, with what it does.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        .. Outcome.Added.Select(one => $"+{one.Line} {one.Action.Reference}"),
        .. Outcome.Changed.SelectMany(one => one.Differences, (one, difference) => $"{one.Line} {one.After.Reference} {difference}"),
    ]))));

    private PageResult Again()
    {
        ModelState.Remove(nameof(Shown));
        return Page();
    }

    private async Task<bool> ReadAsync()
    {
        if (await files.FindAsync(Desk.Authority, Sha256) is not { } file) return false;
        using var content = new MemoryStream();
        await files.CopyToAsync(Desk.Authority, Sha256, content);
        content.Position = 0;
        Name = file.Name;
        try
        {
            Outcome = ActionCsvReader.Read(TableFile.Read(content, Name, TableFile.Uploaded), View, Desk.Now(View), Today);
            return true;
        }
        catch (DocumentRefusedException)
        {
            return false; // some other file of the store
        }
    }
}
