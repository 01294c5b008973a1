using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>All that a topic says: its meeting, who leads it, the notices that were given of it.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : TopicChangePage(desk, conflicts), ITopicForm
{
    [BindProperty]
    public TopicForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form, Topic, TopicForm.Of);

    public void OnGet() => (Form, Version) = (TopicForm.Of(Topic), View.Snapshot.VersionOf(Id));

    public Task<IActionResult> OnPostAsync() => SaveAsync(GovernanceChanges.TopicChanged, Form.Draft.Edit(Governance, Topic), "The topic is saved.");
}
