using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>The draft of a board's terms was agreed: at a meeting, or on a day.</summary>
public sealed class AgreeTermsModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    private const int Offered = 12;

    public sealed class AgreeForm
    {
        [Display(Name = "Which meeting agreed it?")]
        public Guid? Meeting { get; set; }

        [Display(Name = "On which day, where no meeting did?")]
        public DateOnly? On { get; set; }
    }

    [BindProperty]
    public AgreeForm Form { get; set; } = new();

    public TermsOfReference Terms { get; private set; } = null!;

    public override string Back => $"{base.Back}/terms";

    public IEnumerable<SelectItem> Meetings => Governance.MeetingsOf(Board.Id).Where(one => one.Day <= Today && one.Cancellation is null).Reverse().Take(Offered)
        .Select(one => new SelectItem { Value = $"{one.Id}", Text = InWords.Day(one.Day) });

    protected override FormFields Fields => FormFields.Of(Form);

    protected override IActionResult? Instead()
    {
        if (base.Instead() is { } other) return other;
        if (Governance.TermsVersions(Board) is not [.., { IsAgreed: false } draft]) return LocalRedirect(Back);
        Terms = draft;
        return null;
    }

    public void OnGet() => Version = View.Snapshot.VersionOf(Terms.Id);

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        GovernanceChanges.TermsAgreed, new TermsAgreement(Form.Meeting, Form.On).Agree(Governance, Terms, Today), $"Version {Terms.Version} is in force.");
}
