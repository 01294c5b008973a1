using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>One board asks another to deal with a topic.</summary>
public sealed class SendModel(Desk desk, Conflicts conflicts) : TopicChangePage(desk, conflicts)
{
    public sealed class SendForm
    {
        [Display(Name = "To which board?")]
        public Guid? To { get; set; }

        [Display(Name = "Why should it deal with this?")]
        public string? Reason { get; set; }
    }

    [BindProperty]
    public SendForm Form { get; set; } = new();

    public IEnumerable<SelectItem> Others => Governance.Boards.Where(one => one.Id != Board.Id && one.MeetsOn(Today))
        .Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Title });

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Id);

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = new SendingDraft(Form.To, Form.Reason ?? "").Send(Governance, Topic, Desk.Now(View), Today);
        ModelState.Say(sent.Problems);
        return ModelState.IsValid
            ? await SaveAsync(
                [Change.To(GovernanceChanges.TopicSent, sent.Required.Here, Version), Change.Add(GovernanceChanges.TopicAdded, sent.Required.There)],
                Form.Reason, $"The topic is sent to {Governance.NameOf(sent.Required.There.Board)}.")
            : Page();
    }
}
