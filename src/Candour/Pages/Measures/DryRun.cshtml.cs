using System.Security.Cryptography;
using System.Text;
using Candour.Intake;
using Candour.Performance;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Measures;

/// <summary>What a file of figures would do, and the one step that does it, whole or not at all.</summary>
public sealed class DryRunModel(Desk desk, FileStore files) : ProgrammePage(desk)
{
    [FromRoute]
    public string Sha256 { get; set; } = "";

    /// <summary>What the person was shown, so that they never confirm anything else.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    public string Name { get; private set; } = "";

    public ObservationFile Outcome { get; private set; } = null!;

    /// <summary>Somebody entered figures after the page was shown, so that the file would do something else now.</summary>
    public bool IsOvertaken { get; private set; }

    public bool IsIdle => Outcome is { Lines.Count: 0, Errors.Count: 0 };

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();
        IsOvertaken = Shown != Fingerprint;
        if (IsOvertaken || !Outcome.CanBeDone || IsIdle) return Again();

        var step = Guid.CreateVersion7(Desk.Now(View));
        if (await Desk.SaveAsync(Outcome.Changes, $"From the file {Name}", step) is Saved.Done)
            return LocalRedirect($"/history/steps/{step}");
        await LoadAsync();
        await ReadAsync();
        IsOvertaken = true;
        return Again();
    }

    /// <summary>Says what the file would do: each figure, with the one that it restates.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        Outcome.Lines.Select(one => $"{one.Line} {one.Figure.UniqueName} {one.Figure.Numerator} {one.Figure.Denominator} {one.Figure.Value} {one.Figure.WhyMissing}")))));

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/measures"));

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
            Outcome = ObservationFileReader.Read(TableFile.Read(content, Name, TableFile.Uploaded), MeasureView.Of(View), Desk.Now(View), Today);
            return true;
        }
        catch (DocumentRefusedException)
        {
            return false; // some other file of the store
        }
    }
}
