using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>Begins the paper of an agenda item, or of a topic that is not an item yet.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class AddForm
    {
        [Display(Name = "Which item is it for?")]
        public Guid? Item { get; set; }

        [Display(Name = "Title")]
        public string? Title { get; set; }

        [Display(Name = "Kind", Description = "Which sections it must have depends on its kind")]
        public PaperType Type { get; set; } = PaperType.Progress;

        [Display(Name = "Authors")]
        public List<Guid> Authors { get; set; } = [];
    }

    private string? _begun;

    [FromQuery]
    public Guid? Item { get; set; }

    [FromQuery]
    public Guid? Topic { get; set; }

    [BindProperty]
    public AddForm Form { get; set; } = new();

    public override string Back => _begun ?? "/papers";

    /// <summary>What it is for; null where the page was not opened from it.</summary>
    public string? For => Item is { } item ? Governance.Item(item)?.Name(View) : Topic is { } topic ? Governance.Topic(topic)?.Title : null;

    /// <summary>The items of the meetings ahead that somebody could write for.</summary>
    public IEnumerable<SelectItem> Items =>
        from board in Governance.Boards
        from meeting in Governance.MeetingsOf(board.Id)
        where meeting.Cancellation is null && !meeting.IsPast(Today)
        from line in Governance.AgendaOf(meeting.Id)
        where line.Item is { Standing: null, Withdrawal: null }
        select new SelectItem { Value = line.Item.Id.ToString(), Text = $"{board.Code}, {InWords.Day(meeting.Day)}: {line.Number} {line.Item.Title}" };

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        Form.Title = Item is { } item ? Governance.Item(item)?.Title : Topic is { } topic ? Governance.Topic(topic)?.Title : null;
        Form.Authors = [.. Item is { } led ? Governance.Item(led)?.Leads ?? [] : Topic is { } topicLed && Governance.Topic(topicLed)?.LeadOfficer is { } officer ? [officer] : []];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var added = new PaperDraft { Title = Form.Title ?? "", Type = Form.Type, Item = Item ?? Form.Item, Topic = Topic, Authors = Form.Authors }.Add(Governance, Desk.Now(View));
        ModelState.Say(added.Problems);
        if (!ModelState.IsValid) return Page();
        _begun = $"{Links.Paper(added.Required.Id)}/edit";
        return await SaveAsync(Change.Add(GovernanceChanges.PaperAdded, added.Required), null, "The paper is begun. Write its sections.");
    }
}
