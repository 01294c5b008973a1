using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The minutes of a meeting: written item by item while it goes on, then read by everybody.</summary>
public sealed class IndexModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    public override string Back => Links.Minutes(Id);

    private MinutesPaper? _paper;

    /// <summary>The minutes as they are read; the working copy shows them beside its forms.</summary>
    public MinutesPaper Paper => _paper ??= new(Governance, Meeting);

    public bool MayService => May(Permission.ServiceBoards) && Meeting.Cancellation is null;

    public bool MayWrite => MayService && Paper.State is not MinutesState.Approved;

    /// <summary>How many actions the meeting found open and has not carried forward.</summary>
    public int NotCarried => Governance.NotCarried(Meeting).Count();

    /// <summary>Whether each item has a minute to type into.</summary>
    public bool IsBegun => Paper.Lines.Count > 0 && Paper.Lines.All(one => Governance.MinuteOf(one.Item.Id) is not null);

    protected override FormFields Fields => FormFields.Deed("Minutes begun", () => MeetingName);

    protected override IActionResult? Instead() => Governance.Meeting(Id) is null ? NotFound()
        : HttpMethods.IsPost(Request.Method) && !MayWrite ? Forbid() : null;

    public async Task<IActionResult> OnPostBeginAsync()
    {
        var begun = MinutesSteps.Begin(Governance, Meeting, Desk.Now(View)).Select(one => Change.Add(GovernanceChanges.MinuteWritten, one)).ToList();
        return begun.Count == 0 ? Done("The minutes were begun already.") : await SaveAsync(begun, null, "The minutes are begun.");
    }

    public ItemView ViewOf(AgendaLine line) => new(line, Governance, Governance.MinuteOf(line.Item.Id) is { } minute ? View.Snapshot.VersionOf(minute.Id) : 0)
    {
        Owners = Owners,
    };

    public WrittenBlocks Blocks(IEnumerable<Block> blocks) => new(blocks, this);

    /// <summary>What was said about an item of the draft, or about the whole.</summary>
    public CommentsView CommentsOn(AgendaItem? item) =>
        new(this, item, [.. (Governance.MinutesOf(Id)?.Comments ?? []).Where(one => one.Item == item?.Id)]);

    private IReadOnlyList<SelectItem>? _owners;

    private IReadOnlyList<SelectItem> Owners => _owners ??= [.. Somebody.Items(View)];
}

/// <summary>The form on which the minute of one item is written.</summary>
public sealed record ItemView(AgendaLine Line, GovernanceView View, int Version)
{
    public IReadOnlyList<SelectItem> Owners { get; init; } = [];

    public AgendaItem Item => Line.Item;

    public MinuteForm Form { get; init; } = MinuteForm.Of(View.MinuteOf(Line.Item.Id));

    public DateInput Due => new()
    {
        Id = $"due-{Item.Id}",
        Fieldset = new() { Legend = new() { Text = "By when? (optional)" } },
        Items = [.. new[] { "Day", "Month", "Year" }.Select(part => new DateInputItem { Name = part.ToLowerInvariant(), FullName = $"Form.Due.{part}", Id = $"due-{Item.Id}-{part}" })],
    };

    public IEnumerable<SelectItem> Phrases => View.PhrasesFor(Item).Select(one => new SelectItem { Value = one.Text, Text = one.Text });
}
