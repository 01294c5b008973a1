using Candour.Improvement;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>One row of a draft put right, beside the lines that it was read from.</summary>
public sealed class CorrectModel(Desk desk, FileStore files, History history, RecordKinds kinds) : DocumentPage(desk, files)
{
    [BindProperty(SupportsGet = true, Name = "row")]
    public string Path { get; set; } = "";

    public DraftRow Row { get; private set; } = null!;

    public IReadOnlyList<Line> Source { get; private set; } = [];

    /// <summary>The fields as they are to be shown: what was typed, else what the draft says.</summary>
    public Dictionary<string, string> Typed { get; private set; } = [];

    /// <summary>Somebody else corrected the same row first.</summary>
    public bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ShowAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int version)
    {
        if (!await ShowAsync()) return NotFound();
        Typed = Row.Fields.ToDictionary(field => field.Key, field => Request.Form[$"field.{field.Key}"].ToString());
        var corrected = Corrections.Apply(Draft, Path, Typed);
        foreach (var problem in corrected.Problems) ModelState.AddModelError($"field.{problem.Field}", problem.Message);
        IsConflict = version != Version && await RowWasAsync(version) is { } seen && Corrections.Between(seen, Row).Any();
        if (IsConflict || !corrected.IsGood) return Page();
        if (await SaveAsync(corrected.Value) is Saved.Done)
        {
            TempData["Done"] = $"{Row.Name} is corrected.";
            return Redirect($"{Links.Document(Id)}#{Path.Replace('/', '-')}");
        }
        await LoadAgainAsync();
        IsConflict = true;
        return await ShowAsync() ? Page() : NotFound();
    }

    private Task<Saved> SaveAsync(ReadResult draft)
    {
        var fields = Corrections.Between(Row, DraftRows.Find(draft, Path)!);
        var import = Import with { Draft = DraftJson.Write(draft), Corrected = [.. Import.Corrected.Union(fields)] };
        return Desk.SaveAsync(Change.To(Changes.ImportCorrected, import, Version));
    }

    private async Task<DraftRow?> RowWasAsync(int version) =>
        await history.VersionAsync(Desk.Authority, Id, version, HttpContext.RequestAborted) is { Removes: false } entry
            ? DraftRows.Find(DraftJson.Read(((DocumentImport)kinds.Read(entry.Kind, entry.State)).Draft), Path)
            : null;

    private async Task<bool> ShowAsync()
    {
        if (!IsOpen || Import.Accepted.Contains(Path) || DraftRows.Find(Draft, Path) is not { } row) return false;
        Row = row;
        if (Typed.Count == 0) Typed = row.Fields.ToDictionary(field => field.Key, field => field.Value);
        Source = [.. (await TextAsync()).At(row.At).Where(line => !string.IsNullOrWhiteSpace(line.Text))];
        return true;
    }
}
