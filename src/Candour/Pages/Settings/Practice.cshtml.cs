using System.ComponentModel.DataAnnotations;
using Candour.Pages.Shared;
using Candour.Practice;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>The council's own intervals for practice, and how long it keeps children's rows.</summary>
public sealed class PracticeModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public PracticeForm Form { get; set; } = new();

    public override string Back => "/settings";

    protected override FormFields Fields => FormFields.Of(Form, Rules, PracticeForm.Of);

    private PracticeRules? Rules => PracticeView.Of(View.Snapshot).Rules;

    public void OnGet()
    {
        Form = PracticeForm.Of(Rules ?? new() { Id = default });
        Version = Rules is { } rules ? View.Snapshot.VersionOf(rules.Id) : 0;
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(PracticeRecords.RulesChanged, Form.Draft.Set(Rules, Desk.Now(View)), "The rules of practice are saved.");
}

public sealed class PracticeForm
{
    [Display(Name = "How often is a child in need seen?")]
    public int? NeedVisit { get; set; }

    [Display(Name = "How often is a child with a protection plan visited?")]
    public int? ProtectionVisit { get; set; }

    [Display(Name = "How many children may a worker have?")]
    public int? Caseload { get; set; }

    [Display(Name = "How often is a child’s case discussed in supervision?", Description = "Counted where a load has the list of supervision")]
    public int? Supervision { get; set; }

    [Display(Name = "How long may pre-proceedings last?", Description = "Counted where a load has the list of pre-proceedings")]
    public int? PreProceedings { get; set; }

    [Display(Name = "How long are children’s rows kept?", Description = "From the day on which they are loaded. Afterwards they are deleted; what was counted stays")]
    public int? KeepMonths { get; set; }

    public PracticeRulesDraft Draft => new(NeedVisit, ProtectionVisit, Caseload, Supervision, PreProceedings, KeepMonths);

    public static PracticeForm Of(PracticeRules one) => new()
    {
        NeedVisit = one.Settings.NeedVisit, ProtectionVisit = one.Settings.ProtectionVisit, Caseload = one.Settings.Caseload,
        Supervision = one.Settings.Supervision, PreProceedings = one.Settings.PreProceedings, KeepMonths = one.KeepMonths,
    };
}
