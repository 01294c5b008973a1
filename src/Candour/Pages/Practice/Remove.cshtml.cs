using System.ComponentModel.DataAnnotations;
using Candour.Children;
using Candour.Pages.Shared;
using Candour.Practice;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>Takes the children's rows of a load away; what was counted stays.</summary>
public sealed class RemoveModel(Desk desk, Conflicts conflicts, ChildRecords records) : ChangePage(desk, conflicts)
{
    public sealed class RemoveForm
    {
        [Display(Name = "Why are they removed?")]
        public string? Why { get; set; }
    }

    [FromRoute(Name = "load")]
    public string Reference { get; set; } = "";

    [BindProperty]
    public RemoveForm Form { get; set; } = new();

    public PracticeLoad Load => PracticeView.Of(View.Snapshot).By(Reference)!;

    public override string Back => Links.Practice(Load);

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Load.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        var load = Load;
        var answer = await SaveAsync(PracticeRecords.RowsRemoved, load.Remove(Form.Why ?? "", Desk.Actor.Name, Today), "The children’s rows are removed.", Form.Why);
        // Should this fail, they go within the hour: the record says that they are gone.
        if (answer is LocalRedirectResult) await records.DeleteAsync(Desk.Authority, load.Id, CancellationToken.None);
        return answer;
    }

    protected override IActionResult? Instead() => PracticeView.Of(View.Snapshot).By(Reference) is not { } load ? NotFound()
        : base.Instead() ?? (load.Removed is null ? null : LocalRedirect(Back));
}
