using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Money;

/// <summary>Money that was planned, committed or spent is entered.</summary>
public sealed class EnterModel(Desk desk, Conflicts conflicts) : RegisterChangePage<FundingLine>(desk, conflicts)
{
    public sealed class EntryForm
    {
        [Display(Name = "What happened to it?")]
        public MoneyStage? Stage { get; set; }

        [Display(Name = "In which financial year?", Description = "For example, 2018/19")]
        public string? Year { get; set; }

        [Display(Name = "How much?", Description = "In pounds. With a minus before it to correct an entry")]
        public decimal? Amount { get; set; }

        [Display(Name = "On which day?", Description = "The day on which it was planned, ordered or paid")]
        public DateOnly? On { get; set; }

        [Display(Name = "Note (optional)", Description = "What for. A correction needs it")]
        public string? Note { get; set; }
    }

    [BindProperty]
    public EntryForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => (Form.Year, Form.On) = (FinancialYear.Name(FinancialYear.Of(Today)), Today);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(RegisterChanges.MoneyEntered, new MoneyEntryDraft(Form.Year, Form.Stage, Form.Amount, Form.On, Form.Note).Add(One, Today, Desk.Now(View)), one => $"{one.Name(View)}, is entered.");
}
