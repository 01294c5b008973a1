using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>A report was made, for one of the days by which it was due.</summary>
public sealed class ReportModel(Desk desk, Conflicts conflicts) : DutyChangePage(desk, conflicts)
{
    public sealed class ReportForm
    {
        [Display(Name = "For which day was it due?")]
        public string? Due { get; set; }

        [Display(Name = "On which day was it made?")]
        public DateOnly? On { get; set; }

        [Display(Name = "What was it?", Description = "For example, letter of the chair. Empty: what the record below is called")]
        public string? What { get; set; }

        [Display(Name = "Which record is it? (optional)", Description = "The address of the page of a paper, meeting or document, or the number of evidence such as E-12")]
        public string? Pointed { get; set; }
    }

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    /// <summary>The days that no report has met.</summary>
    public IEnumerable<SelectItem> Open => DutyDates.Of(Duty, View, Today).Where(one => !one.IsMet).Select(one => new SelectItem { Value = one.Due.Iso(), Text = InWords.Day(one.Due) });

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet(string? due) => Form.Due = due;

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        AssuranceChanges.DutyReported, new DutyReportDraft(IsoDay.Read(Form.Due), Form.On, Form.What, Form.Pointed).Add(Duty, AssuranceView.Of(View), Desk.Now(View), Today),
        _ => "The report is recorded.", follow: made => DutyReportDraft.Follow(Duty, made, View, Desk.Now(View)));
}
