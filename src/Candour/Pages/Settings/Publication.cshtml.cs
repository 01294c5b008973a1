using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>How the council keeps small counts out of what it publishes.</summary>
public sealed class PublicationModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public PublicationForm Form { get; set; } = new();

    public override string Back => "/settings";

    protected override FormFields Fields => FormFields.Of(Form, Rules, PublicationForm.Of);

    private PublicationRules? Rules => MeasureView.Of(View).Publication;

    protected override string Words(string field, object? value) => value is SuppressionMethod method ? SuppressionWords.Of(method) : base.Words(field, value);

    public void OnGet()
    {
        Form = new() { Method = MeasureView.Of(View).Suppression };
        Version = Rules is { } rules ? View.Snapshot.VersionOf(rules.Id) : 0;
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(MeasureChanges.PublicationChanged, new Problems().Or(() => (Rules ?? new() { Id = Ledger.Record.NewId(Desk.Now(View)) }) with { Method = Form.Method }), "The rules of publication are saved.");
}

public sealed class PublicationForm
{
    [Display(Name = "How are small counts kept out of files for publication?", Description = "A small count could tell who somebody is. What is held back is shown as c, as in the official statistics")]
    public SuppressionMethod Method { get; set; }

    internal static IEnumerable<Choice> Methods { get; } = [.. Enum.GetValues<SuppressionMethod>().Select(one => new Choice { Value = $"{one}", Text = SuppressionWords.Of(one) })];

    public static PublicationForm Of(PublicationRules one) => new() { Method = one.Method };
}
