using System.ComponentModel.DataAnnotations;
using Candour.Children;
using Candour.Pages.Documents;
using Candour.Practice;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>Lists in: they are read, checked and counted, and wait for a yes.</summary>
[TypeFilter<UploadLimit>]
public sealed class LoadModel(Desk desk, ChildRecords records, IConfiguration configuration) : PracticePage(desk)
{
    public sealed class LoadForm
    {
        [Display(Name = "On which day were the lists made?")]
        public DateOnly? AsAt { get; set; }

        [Display(Name = "Files")]
        public List<IFormFile> Files { get; set; } = [];
    }

    [BindProperty]
    public LoadForm Form { get; set; } = new();

    public bool CanCount => records.CanCount;

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    public void OnGet(bool tooLarge)
    {
        if (tooLarge) Refuse(nameof(Form.Files), $"The files are larger than {MegabytesAtMost} MB, the most that is read. Write the lists as Parquet, or as CSV in a ZIP.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!CanCount) return Page();
        if (Form.AsAt is null && ModelState.IsValid) Refuse(nameof(Form.AsAt), "Give the day on which the lists were made.");
        if (Form.AsAt > Today) Refuse(nameof(Form.AsAt), "The day is still to come.");
        if (Form.Files.Count == 0) Refuse(nameof(Form.Files), "Choose the files.");
        if (Form.Files.Exists(one => one.Length == 0)) Refuse(nameof(Form.Files), "A file is empty.");
        return ModelState.IsValid ? await ReadAsync(Form.AsAt!.Value) : Page();
    }

    private async Task<IActionResult> ReadAsync(DateOnly asAt)
    {
        var cancel = HttpContext.RequestAborted;
        var uploads = Form.Files.ConvertAll(one => (Name: UploadLimit.NameOf(one), Content: one.OpenReadStream()));
        try
        {
            using var lists = await UploadedLists.OfAsync(uploads, cancel);
            var draft = new PracticeLoad
            {
                Id = Ledger.Record.NewId(Desk.Now(View)), AsAt = asAt, Files = lists.Files, Lists = [], Settings = Practice.Settings,
                LoadedOn = Today, LoadedBy = Desk.Actor.Name, KeptUntil = Practice.KeptUntil(Today),
            };
            await records.KeepDraftAsync(Desk.Authority, lists.Source, draft, Calendar, cancel);
            return Redirect(Links.PracticeDraft(draft.Id));
        }
        catch (PracticeDataException refused)
        {
            Refuse(nameof(Form.Files), $"Nothing was loaded. {refused.Message}");
        }
        catch (CalendarRangeException outside)
        {
            Refuse(nameof(Form.AsAt), outside.Message);
        }
        finally
        {
            foreach (var (_, content) in uploads) await content.DisposeAsync();
        }
        return Page();
    }

    private void Refuse(string field, string why) => ModelState.AddModelError($"Form.{field}", why);

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/practice"));
}
