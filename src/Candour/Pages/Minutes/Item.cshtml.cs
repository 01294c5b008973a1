using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The minute of one item, saved by its button or as it is typed.</summary>
public sealed class ItemModel(Desk desk, Conflicts conflicts) : ItemPage(desk, conflicts)
{
    [BindProperty]
    public MinuteForm Form { get; set; } = new();

    public Minute? Minute => Governance.MinuteOf(Item);

    public ItemView ItemView => new(
        Governance.AgendaOf(Id).First(one => one.Item.Id == Item), Governance, Version)
    { Form = Form };

    protected override FormFields Fields => FormFields.Of(Form, Minute, MinuteForm.Of);

    public void OnGet() => (Form, Version) = (MinuteForm.Of(Minute), Minute is { } one ? View.Snapshot.VersionOf(one.Id) : 0);

    public Task<IActionResult> OnPostAsync()
    {
        var written = Write();
        return Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal) ? KeepAsync(written) : SaveAsync(written);
    }

    public Task<IActionResult> OnPostInsertAsync()
    {
        Form.Insert();
        return SaveAsync(Write());
    }

    private Checked<Minute> Write() => Form.Draft.Write(Governance, AgendaItem, Desk.Now(View));

    private Task<IActionResult> SaveAsync(Checked<Minute> written) => IsSaid(written.Value)
        ? Task.FromResult(Done("Nothing was changed."))
        : SaveAsync(GovernanceChanges.MinuteWritten, written, $"Item {Governance.NumberOf(AgendaItem)} is saved.");

    /// <summary>Answers a page that saves while somebody types: the version that stands now, or that somebody else wrote in between.</summary>
    private async Task<IActionResult> KeepAsync(Checked<Minute> written)
    {
        if (written.Value is not { } after) return new JsonResult(new { message = string.Join(' ', written.Problems.Select(one => one.Message)) }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        if (IsSaid(after)) return new JsonResult(new { version = Version, at = MeetingWords.Of(Hour) });
        if (await Desk.SaveAsync(new Change(GovernanceChanges.MinuteWritten, after, Version)) is Saved.Conflict)
            return new JsonResult(new { message = "Somebody else changed this item in the meantime. Save it to see both." }) { StatusCode = StatusCodes.Status409Conflict };
        return new JsonResult(new { version = Version + 1, at = MeetingWords.Of(Hour) });
    }

    private bool IsSaid(Minute? after) => after is not null && Minute is { } now && View.Snapshot.VersionOf(now.Id) == Version
        && (now.Noted, now.Points, now.Text) == (after.Noted, after.Points, after.Text) && now.Resolved.SequenceEqual(after.Resolved);
}
