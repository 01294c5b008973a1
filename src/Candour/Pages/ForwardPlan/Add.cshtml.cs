using Candour.Governance;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.ForwardPlan;

/// <summary>A new topic of a board's forward plan.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ForwardPlanChangePage(desk, conflicts), ITopicForm
{
    [BindProperty]
    public TopicForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    /// <param name="meeting">The meeting that the topic is added for, where the page was opened from one.</param>
    public void OnGet([FromQuery] Guid? meeting) => Form.Meeting = meeting;

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.TopicAdded, Form.Draft.Add(Governance, Board, Desk.Now(View)), "The topic is in the forward plan.");
}
