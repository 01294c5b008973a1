using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>A theme of a round is linked with an action, so that its effect is looked for in the rounds that follow.</summary>
public sealed class LearnModel(Desk desk, Conflicts conflicts) : RoundChangePage(desk, conflicts)
{
    public sealed class LearnForm
    {
        [Display(Name = "Theme")]
        public string? Theme { get; set; }

        [Display(Name = "Action", Description = "Its reference, such as CSIP-12")]
        public string? Action { get; set; }
    }

    [BindProperty]
    public LearnForm Form { get; set; } = new();

    public IEnumerable<SelectItem> Themes => Audits.Results(Round).Themes.Select(one => new SelectItem { Value = one.Theme, Text = $"{one.Theme}: {one.Share.Count} of {one.Share.Of}" });

    public override string Back => $"{Links.Round(Round)}/results";

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead() => base.Instead() ?? (Round.ClosedOn is null ? LocalRedirect(Links.Round(Round)) : null);

    public void OnGet() => Version = View.Snapshot.VersionOf(Round.Id);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.ThemeLinked, new ThemeActionDraft(Form.Theme, Form.Action).Link(View, Round, Audits.Results(Round), Today), "The theme is linked. Its effect is looked for in later rounds.");
}
