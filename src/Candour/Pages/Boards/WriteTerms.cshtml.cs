using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>The draft of a board's terms: a new version, or the one that is not agreed yet.</summary>
public sealed class WriteTermsModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts)
{
    private TermsOfReference? _last;

    [BindProperty]
    public TermsForm Form { get; set; } = new();

    public TermsOfReference? Drafted => _last is { IsAgreed: false } ? _last : null;

    public int Next => (_last?.Version ?? 0) + 1;

    public override string Back => $"{base.Back}/terms";

    protected override FormFields Fields => Drafted is null ? FormFields.Of(Form) : FormFields.Of(Form, Drafted, TermsForm.Of);

    protected override IActionResult? Instead()
    {
        if (base.Instead() is { } other) return other;
        _last = Governance.TermsVersions(Board) is [.., var last] ? last : null;
        return null;
    }

    public void OnGet()
    {
        if (_last is not null) Form = TermsForm.Of(_last);
        Version = Drafted is { } draft ? View.Snapshot.VersionOf(draft.Id) : 0;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var written = Version > 0 && _last is { } last ? Form.Draft.Edit(last) : Form.Draft.Add(Governance, Board, Desk.Now(View));
        ModelState.Say(written.Problems);
        if (!ModelState.IsValid || !written.IsGood) return Page();
        var terms = written.Value;
        return await SaveAsync(
            Version > 0 ? Change.To(GovernanceChanges.TermsChanged, terms, Version) : Change.Add(GovernanceChanges.TermsDrafted, terms),
            null, $"Version {terms.Version} is saved as a draft.");
    }
}
