using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits.Forms;

/// <summary>A new audit form. It begins as the ready form of its kind, to be changed.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class FormForm
    {
        [Display(Name = "What is the form called?")]
        public string? Title { get; set; }

        [Display(Name = "Code", Description = "2 to 12 capital letters, digits and hyphens, for its address, such as CASE")]
        public string? Code { get; set; }

        [Display(Name = "What is it for?", Description = "It begins with the questions that are usual for that. Change them before you put it into use")]
        public AuditKind? Kind { get; set; }
    }

    [BindProperty]
    public FormForm Form { get; set; } = new();

    public override string Back => "/audits/forms";

    protected override FormFields Fields => FormFields.Of(Form);

    public Task<IActionResult> OnPostAsync() => AddNumberedAsync(
        AssuranceChanges.FormAdded, () => new FormDraft(Form.Code, Form.Title, Form.Kind).Add(AuditsView.Of(View), Desk.Now(View)), one => ($"{one.Title} is added. It is in use when you say so.", Links.AuditForm(one)));
}
