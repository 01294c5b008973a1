using System.ComponentModel.DataAnnotations;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Measures;

/// <summary>A figure of a measure. Where one is given for the period already, it is shown, and restated only by who has seen it.</summary>
public sealed class AddObservationModel(Desk desk) : MeasurePage(desk)
{
    public sealed class ObservationForm
    {
        [Display(Name = "Service or team (optional)", Description = "Leave it empty for the whole")]
        public string? Breakdown { get; set; }

        [Display(Name = "First day of the period (optional)", Description = "Leave it empty for a figure of one day")]
        public DateOnly? From { get; set; }

        [Display(Name = "Last day of the period")]
        public DateOnly? To { get; set; }

        [Display(Name = "Numerator")]
        public decimal? Numerator { get; set; }

        [Display(Name = "Denominator")]
        public decimal? Denominator { get; set; }

        [Display(Name = "Figure")]
        public decimal? Value { get; set; }

        [Display(Name = "Why there is no figure (optional)", Description = "A figure that is missing is never 0")]
        public Missing? WhyMissing { get; set; }

        [Display(Name = "Release or paper (optional)", Description = "Where it was published, such as Board paper of 22 October 2018")]
        public string? Vintage { get; set; }

        [Display(Name = "Note (optional)", Description = "For a figure that is restated: why")]
        public string? Note { get; set; }

        public int Restates { get; set; }

        public ObservationDraft Draft => new()
        {
            Breakdown = Breakdown, From = From, To = To, Numerator = Numerator, Denominator = Denominator, Value = Value,
            WhyMissing = WhyMissing, Vintage = Vintage, Note = Note, Restates = Restates,
        };
    }

    [BindProperty]
    public ObservationForm Form { get; set; } = new();

    /// <summary>The figure that would be restated.</summary>
    public Observation? Before { get; private set; }

    /// <summary>The period after the latest figure is the usual one.</summary>
    public void OnGet(string? breakdown)
    {
        Form.Breakdown = breakdown;
        if (Measures.Series(Measure, breakdown).Points is not [.., { Observation: { } last }]) return;
        Form.To = Measure.Frequency.After(last.To);
        Form.From = last.From == last.To ? null : Measure.Frequency.After(last.From.AddDays(-1)).AddDays(1);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        for (; ; await LoadAsync())
        {
            var draft = Form.Draft;
            var added = draft.Add(Measures, Measure, Today, Desk.Now(View));
            ModelState.Say(added.Problems);
            if (!ModelState.IsValid || added.Value is not { } figure) return Again(draft.Before(Measures, Measure));
            var change = Change.Add(figure.Revision == 1 ? MeasureChanges.FigureEntered : MeasureChanges.FigureRestated, figure);
            if (await Desk.SaveAsync(change, figure.Revision == 1 ? null : figure.Note) is Saved.Conflict) continue;
            TempData["Done"] = $"{MeasureWords.Figure(figure, Measure.Unit)} {figure.Period.When} is {(figure.Revision == 1 ? "entered" : "restated")}.";
            return LocalRedirect($"{Links.Measure(Measure)}{(figure.Breakdown is null ? "" : $"?breakdown={Uri.EscapeDataString(figure.Breakdown)}")}");
        }
    }

    protected override IActionResult? Instead() => base.Instead() ?? (Desk.AsAt is null ? null : LocalRedirect(Keep(Links.Measure(Measure))));

    /// <summary>What is sent next restates the figure that is shown now.</summary>
    private PageResult Again(Observation? before)
    {
        (Before, Form.Restates) = (before, before?.Revision ?? 0);
        return Page();
    }
}
