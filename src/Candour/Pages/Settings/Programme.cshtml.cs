using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>What the programme is called, what it aims for, and its house rules.</summary>
public sealed class ProgrammeModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();

    public override string Back => "/settings";

    protected override FormFields Fields => FormFields.Of(Form, View.Programme, ProgrammeForm.Of);

    public void OnGet()
    {
        Form = ProgrammeForm.Of(View.Programme);
        Version = View.Snapshot.VersionOf(View.Programme.Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var before = View.Programme;
        var isNew = View.Snapshot.VersionOf(before.Id) == 0;
        var programme = isNew ? Form.Draft.Add(Desk.Now(View)) : Form.Draft.Edit(before);
        ModelState.Say(programme.Problems);
        if (!ModelState.IsValid) return Page();
        var change = isNew ? Change.Add(Changes.ProgrammeAdded, programme.Required) : Change.To(Changes.ProgrammeChanged, programme.Required, Version);
        return await SaveAsync(change, null, "The programme’s rules are saved.");
    }
}

public sealed class ProgrammeForm
{
    [Display(Name = "Name of the programme")]
    public string? Name { get; set; }

    [Display(Name = "Aim", Description = "For example, good by summer 2019")]
    public string? Aim { get; set; }

    [Display(Name = "Aimed for")]
    public DateOnly? AimedFor { get; set; }

    [Display(Name = "How often do leads report, in days?")]
    public int? ReportingCycle { get; set; }

    [Display(Name = "How many open actions may one lead have?")]
    public int? OpenActionLimit { get; set; }

    [Display(Name = "How many actions of one lead may be due in one month?")]
    public int? MonthLimit { get; set; }

    [Display(Name = "How many days before its date is something due soon?")]
    public int? DueSoon { get; set; }

    [Display(Name = "May anybody read the plan without signing in?")]
    public bool IsPublic { get; set; }

    public ProgrammeDraft Draft => new(Name, Aim, AimedFor, ReportingCycle, OpenActionLimit, MonthLimit, DueSoon, IsPublic);

    public static ProgrammeForm Of(Programme one) => new()
    {
        Name = one.Name, Aim = one.Aim, AimedFor = one.AimedFor, ReportingCycle = one.ReportingCycle,
        OpenActionLimit = one.OpenActionLimit, MonthLimit = one.MonthLimit, DueSoon = one.DueSoon, IsPublic = one.IsPublic,
    };
}
