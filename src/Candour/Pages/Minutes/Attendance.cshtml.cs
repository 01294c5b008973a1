using Candour.Governance;
using Candour.GovUk;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>Who is at a meeting and when, what interests they declared, and whether each item has its quorum.</summary>
public sealed class AttendanceModel(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    private const int SpareRows = 2;

    [BindProperty]
    public List<AttendeeForm> People { get; set; } = [];

    public override string Back => Links.Attendance(Meeting);

    public bool MayWrite => May(Permission.ServiceBoards) && MeetingSteps.IsOpen(Meeting);

    public bool MayDeclare => MeetingSteps.IsCorrectable(Governance, Meeting) && TakesPart;

    public bool MayDeclareFor(Guid who) => MayDeclare && (May(Permission.ServiceBoards) || OwnPlaces.Contains(who));

    public string Words(Declaration one) =>
        $"{Governance.NameOf(one.Who)}, item {(Governance.Item(one.Item) is { } item ? Governance.NumberOf(item) : "no longer there")}, {MeetingWords.Of(one)}";

    public IReadOnlyList<QuorumCheck> Quorum => QuorumCheck.Of(Governance, Meeting);

    // The list may be read by everybody and in the past.
    protected override IActionResult? Instead() => Governance.Meeting(Id) is null ? NotFound()
        : HttpMethods.IsPost(Request.Method) && !May(Permission.ServiceBoards) ? Forbid() : null;

    // Each line is a field of its own, so that two clerks who mark two people keep both.
    protected override FormFields Fields => new([.. People.Select(FieldOf)], Meeting);

    protected override string Words(string field, object? value) => value is AttendeeForm line
        ? line.Read(Governance) is { } one ? MeetingWords.Of(one, Governance) : "Not on the list"
        : base.Words(field, value);

    public void OnGet()
    {
        People = [.. AttendanceDraft.For(Governance, Meeting).Attendees.Select(AttendeeForm.Of), .. Enumerable.Range(0, SpareRows).Select(_ => new AttendeeForm())];
        Version = View.Snapshot.VersionOf(Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        for (var place = 0; place < People.Count; place++)
            if (PresenceTimes.Read(People[place].Times) is null)
                ModelState.AddModelError($"People[{place}].Times", "Write the times like 18:05 to 19:20, 19:40 to end.");
        // Who was added by somebody else after the form was made is not in it, and stays.
        var others = Meeting.Attendance.Where(one => !People.Exists(line => line.IsOf(one)));
        var taken = new AttendanceDraft([.. People.Select(line => line.Read(Governance)).OfType<Attendee>(), .. others]).Take(Governance, Meeting);
        foreach (var problem in taken.Problems) ModelState.AddModelError("People", problem.Message);
        return ModelState.IsValid ? await SaveAsync(Change.To(GovernanceChanges.AttendanceTaken, taken.Required, Version), null, "The attendance is saved.") : Page();
    }

    public string NameOf(AttendeeForm line) => line.Who is { } who ? Governance.NameOf(who) : line.Name ?? "";

    public IEnumerable<SelectItem> States =>
        [new() { Value = "", Text = "Not on the list" }, .. Enum.GetValues<AttendanceState>().Select(one => new SelectItem { Value = one.ToString(), Text = MeetingWords.Of(one) })];

    public IEnumerable<SelectItem> Seats =>
        [new() { Value = "", Text = "Nobody" }, .. Governance.MembersOn(Meeting.Board, Meeting.Day).Where(one => one.Role is not (BoardRole.InAttendance or BoardRole.Clerk)).Select(one => one.Who).Distinct().Select(who => new SelectItem { Value = who.ToString(), Text = Governance.NameOf(who) })];

    private FormField FieldOf(AttendeeForm line, int place) => new(
        $"Person-{place + 1}", line.IsSomebody ? NameOf(line) : "Somebody else",
        () => line,
        record => record is Meeting meeting && AttendanceDraft.For(Governance, meeting).Attendees.FirstOrDefault(line.IsOf) is { } one ? AttendeeForm.Of(one) : null,
        value => line.Put(value as AttendeeForm ?? new()))
    {
        Key = $"People[{place}]",
    };
}
