using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Partners;

/// <summary>What was done with a partner and learned from it; what came of it can be added later.</summary>
public sealed class StepModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Partner>(desk, conflicts)
{
    public sealed class StepForm
    {
        [Display(Name = "On which day?")]
        public DateOnly? On { get; set; }

        [Display(Name = "What was done together?")]
        public string? Did { get; set; }

        [Display(Name = "What was learned?")]
        public string? Learned { get; set; }

        [Display(Name = "What came of it? (optional)", Description = "What is done otherwise since. This can be added later")]
        public string? CameOfIt { get; set; }

        internal static StepForm Of(PartnerStep one) => new() { On = one.On, Did = one.Did, Learned = one.Learned, CameOfIt = one.CameOfIt };
    }

    /// <summary>Null for something that is not recorded yet.</summary>
    [FromRoute]
    public Guid? Step { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, One, one => Find(one) is { } step ? StepForm.Of(step) : new());

    public void OnGet()
    {
        Form = Find(One) is { } step ? StepForm.Of(step) : new() { On = Today };
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(RegisterChanges.PartnerWorkedWith, new PartnerStepDraft(Form.On, Form.Did, Form.Learned, Form.CameOfIt).Save(One, Find(One), Desk.Now(View), Today), "It is saved.");

    protected override IActionResult? Instead() => base.Instead() ?? (Step is null || Find(One) is not null ? null : NotFound());

    private PartnerStep? Find(Partner partner) => partner.Steps.FirstOrDefault(one => one.Id == Step);
}
