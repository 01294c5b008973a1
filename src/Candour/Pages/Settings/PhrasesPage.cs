using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>A page that changes the council's stock phrases.</summary>
public abstract class PhrasesPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public PhraseForm Form { get; set; } = new();

    public override string Back => "/settings/phrases";

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is StandingKind kind ? PhraseForm.Of(kind) : base.Words(field, value);

    protected void ReadVersion() => Version = Governance.PhraseBook is { } book ? View.Snapshot.VersionOf(book.Id) : 0;

    protected Task<IActionResult> SaveAsync(Checked<PhraseBook> after, string done) => SaveAsync(GovernanceChanges.PhrasesChanged, after, done);

    protected Task<IActionResult> SaveAsync(PhraseBook after, string done) => SaveAsync(new Change(GovernanceChanges.PhrasesChanged, after, Version), null, done);
}

public sealed class PhraseForm
{
    [Display(Name = "Phrase", Description = "Put … where something is to be filled in. What begins with “That ” goes to what was resolved")]
    public string? Text { get; set; }

    [Display(Name = "Under which items is it offered?")]
    public StandingKind? For { get; set; }

    public PhraseDraft Draft => new(Text, For);

    public static PhraseForm Of(StockPhrase one) => new() { Text = one.Text, For = one.For };

    internal static string Of(StandingKind? kind) => kind switch
    {
        null => "Any item",
        StandingKind.Other => "Items of no special kind",
        { } known => BoardWords.Of(known),
    };

    internal static IEnumerable<SelectItem> Kinds => Enum.GetValues<StandingKind>().OrderBy(one => one is StandingKind.Other).Select(one => new SelectItem { Value = $"{one}", Text = Of(one) });
}
