using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Visits;

/// <summary>What those who visited found about one area.</summary>
public sealed class FindingModel(Desk desk, Conflicts conflicts) : VisitPartPage<VisitFinding>(desk, conflicts)
{
    public sealed class FindingForm
    {
        [Display(Name = "Which part of the service is it about?", Description = "In the same words at each visit, so that its course can be seen")]
        public string? Area { get; set; }

        [Display(Name = "Which way did it move?")]
        public Progress? Progress { get; set; }

        [Display(Name = "What was found?", Description = "In a sentence or two")]
        public string? Text { get; set; }

        [Display(Name = "Which recommendations and actions is it about? (optional)", Description = "Their references, with a comma or a new line between two of them")]
        public string? Bears { get; set; }

        public FindingDraft Draft => new() { Area = Area, Progress = Progress, Text = Text, Bears = Bears };
    }

    [BindProperty]
    public FindingForm Form { get; set; } = new();

    internal static IEnumerable<Choice> Ways { get; } = [.. Enum.GetValues<Progress>().Select(one => new Choice { Value = $"{one}", Text = VisitNames.Of(one) })];

    /// <summary>What the letter says, to have it before one's eyes.</summary>
    public string? Letter => Visit.Letter is { } id ? View.Snapshot.Find<Source>(id)?.Findings : null;

    protected override FormFields Fields => FormFields.Of(Form, Part, Read);

    protected override string Removal => AssuranceChanges.FindingRemoved;

    protected override void Fill(VisitFinding part) => Form = Read(part);

    public Task<IActionResult> OnPostAsync() => Part is { } before
        ? SaveAsync(AssuranceChanges.FindingChanged, Form.Draft.Change(Visit, before, Visits, Today), "The finding is changed.")
        : SaveAsync(AssuranceChanges.FindingAdded, Form.Draft.Add(Visit, Visits, Desk.Now(View), Today), "The finding is added.");

    private FindingForm Read(VisitFinding one) => new() { Area = one.Area, Progress = one.Progress, Text = one.Text, Bears = Mentioned.Write(one.Bears, View) };
}
