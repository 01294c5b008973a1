using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>What a measure is, put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : MeasureChangePage(desk, conflicts), IMeasureForm
{
    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    public bool IsNew => false;

    protected override FormFields Fields => FormFields.Of(Form, Measure, one => MeasureForm.Of(one, View)).Without(nameof(MeasureForm.Code));

    protected override string Words(string field, object? value) => value switch
    {
        FigureUnit unit => MeasureNames.Of(unit),
        Polarity better => MeasureNames.Of(better),
        MeasureFrequency frequency => MeasureNames.Of(frequency),
        _ => base.Words(field, value),
    };

    public void OnGet() => (Form, Version) = (MeasureForm.Of(Measure, View), View.Snapshot.VersionOf(Measure.Id));

    public Task<IActionResult> OnPostAsync()
    {
        foreach (var (field, message) in Form.Unread(View)) Refuse(wrong: true, field, message);
        return SaveAsync(MeasureChanges.Changed, Form.ToDraft(View).Edit(View, Measure), "The measure is changed.");
    }
}
