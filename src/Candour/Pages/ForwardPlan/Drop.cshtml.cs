using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>A topic is no longer meant to be dealt with; the forward plan keeps it with the reason.</summary>
public sealed class DropModel(Desk desk, Conflicts conflicts) : TopicChangePage(desk, conflicts)
{
    public sealed class DropForm
    {
        [Display(Name = "Why is it dropped?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public DropForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.TopicDropped, new DroppingDraft(Form.Reason ?? "").Drop(Topic, Today, Desk.Actor.Name), "The topic is dropped.", Form.Reason);
}
