using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.SelfEvaluations;

/// <summary>How the council judges itself in one area, why, and on what that rests.</summary>
public sealed class AreaModel(Desk desk, Conflicts conflicts) : SelfEvaluationChangePage(desk, conflicts)
{
    public sealed class AreaForm
    {
        [Display(Name = "How do you judge yourselves?")]
        public string? Grade { get; set; }

        [Display(Name = "Why?", Description = "What is good, what is not yet, and what children have of it")]
        public string? Commentary { get; set; }

        [Display(Name = "Which evidence and measures does it rest on?", Description = "Numbers such as E-12 and codes of measures, with a comma or a new line between two of them")]
        public string? Proof { get; set; }

        [Display(Name = "Which recommendations and actions does it stand on?", Description = "References, in the same way. What evidence supports of them stands beside your judgement")]
        public string? About { get; set; }

        public AreaDraft Draft => new() { Grade = Grade, Commentary = Commentary, Proof = Proof, About = About };
    }

    [FromRoute]
    public string Area { get; set; } = "";

    [BindProperty]
    public AreaForm Form { get; set; } = new();

    public FrameworkArea Judged => Frameworks.By(Evaluation.Framework)!.Area(Area)!;

    public IEnumerable<SelectItem> Grades => Frameworks.By(Evaluation.Framework)!.Grades.Reverse().Select(one => new SelectItem { Value = one, Text = one });

    protected override FormFields Fields => FormFields.Of(Form, Evaluation, Read);

    protected override IActionResult? Instead() => base.Instead() ?? (Frameworks.By(Evaluation.Framework)!.Area(Area) is null ? NotFound() : null);

    protected override void Fill() => Form = Read(Evaluation);

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.SelfEvaluationChanged, Form.Draft.Change(Evaluation, Judged, AssuranceView.Of(View)), "The area is saved.");

    private AreaForm Read(SelfEvaluation one)
    {
        var said = one.Of(Area);
        return new() { Grade = said.Grade, Commentary = said.Commentary, Proof = said.Proof.Count == 0 ? null : string.Join(", ", said.Proof.Select(Code)), About = Mentioned.Write(said.About, View) };
    }

    private string Code(Guid proof) => View.Snapshot.Find<Evidence>(proof)?.Number ?? View.Snapshot.Find<Measure>(proof)?.Code ?? "";
}
