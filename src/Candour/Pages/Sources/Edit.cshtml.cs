using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Sources;

/// <summary>A source put right.</summary>
public sealed class EditModel(Desk desk, ClockRules rules, Conflicts conflicts) : ChangePage(desk, conflicts), ISourceForm
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public Source Source => View.SourceBy(Code)!;

    public IEnumerable<SelectItem> Events => ClockEvents.Of(rules);

    public override string Back => Links.Source(Source);

    protected override FormFields Fields => FormFields.Of(Form, Source, SourceForm.Of).Without(nameof(SourceForm.Code));

    protected override IActionResult? Instead() => View.SourceBy(Code) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => value switch
    {
        List<JudgementRow> rows => Lines(field, rows.Where(one => one.Area is not null || one.Grade is not null).Select(one => $"{one.Area}: {one.Grade}")),
        List<ObligationRow> rows => Lines(field, rows.Where(one => one.Text is not null).Select(one => $"{one.Reference} {one.Text}{(one.Event is null ? "" : $" (from {ClockWords.Event(one.Event, rules)})")}")),
        _ => base.Words(field, value),
    };

    public void OnGet() => (Form, Version) = (SourceForm.Of(Source), View.Snapshot.VersionOf(Source.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Code = Source.Code;
        var edited = Form.Draft.Edit(View, Source);
        ModelState.Say(edited.Problems);
        Form.WithSpareRows();
        return ModelState.IsValid ? await SaveAsync(Change.To(Changes.SourceChanged, edited.Required, Version), null, $"{edited.Required.Title} is changed.") : Page();
    }

    private string Lines(string field, IEnumerable<string> rows) => base.Words(field, string.Join('\n', rows));
}
