using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits.Forms;

/// <summary>A question of a form that is being designed: a new one, or one that is changed or taken out.</summary>
public sealed class QuestionModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class QuestionForm
    {
        [Display(Name = "Section", Description = "Questions of one section stand under one heading")]
        public string? Section { get; set; }

        [Display(Name = "Question")]
        public string? Text { get; set; }

        [Display(Name = "Help (optional)", Description = "What the auditor should know to answer it")]
        public string? Help { get; set; }

        [Display(Name = "How is it answered?")]
        public QuestionKind? Kind { get; set; }

        [Display(Name = "Themes", Description = "For a question of themes: what can be picked, a line each")]
        public string? Themes { get; set; }

        [Display(Name = "What is counted")]
        public bool IsJudgement { get; set; }

        [Display(Name = "It stands after")]
        public Guid? After { get; set; }

        public QuestionDraft Draft => new() { Section = Section, Text = Text, Help = Help, Kind = Kind, Themes = (Themes ?? "").Split('\n'), IsJudgement = IsJudgement, After = After };
    }

    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery(Name = "id")]
    public Guid? Changed { get; set; }

    [BindProperty]
    public QuestionForm Form { get; set; } = new();

    public AuditForm Audited => AuditsView.Of(View).FormBy(Code)!;

    public Question? Question => Audited.Designed.FirstOrDefault(one => one.Id == Changed);

    public IEnumerable<SelectItem> Places => Audited.Designed.Where(one => one.Id != Changed).Select(one => new SelectItem { Value = $"{one.Id}", Text = InWords.Short($"{one.Section}: {one.Text}") });

    public override string Back => Links.AuditForm(Audited);

    protected override FormFields Fields => FormFields.Of<QuestionForm, AuditForm>(Form, Audited, FormOf);

    protected override IActionResult? Instead() => AuditsView.Of(View).FormBy(Code) is null || (Changed is not null && Question is null) ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) => value switch
    {
        QuestionKind kind => AuditNames.Of(kind),
        Guid id when field == nameof(QuestionForm.After) => Audited.Designed.FirstOrDefault(one => one.Id == id)?.Text ?? "",
        _ => base.Words(field, value),
    };

    public void OnGet() => (Form, Version) = (FormOf(Audited), View.Snapshot.VersionOf(Audited.Id));

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(AssuranceChanges.FormDesigned, Question is { } before ? Form.Draft.Change(Audited, before) : Form.Draft.Add(Audited, Desk.Now(View)), "The question is in the form that is being designed.");

    public Task<IActionResult> OnPostRemoveAsync() => Question is { } gone
        ? SaveAsync(Change.To(AssuranceChanges.FormDesigned, Audited.Without(gone.Id), Version), null, "The question is taken out of the form that is being designed.")
        : Task.FromResult(Done("It is taken out already."));

    private QuestionForm FormOf(AuditForm form)
    {
        var place = form.Designed.Index().FirstOrDefault(one => one.Item.Id == Changed);
        if (place.Item is not { } one) return new() { After = form.Designed is [.., var last] ? last.Id : null, Section = form.Designed is [.., var end] ? end.Section : null };
        return new()
        {
            Section = one.Section, Text = one.Text, Help = one.Help, Kind = one.Kind, Themes = string.Join('\n', one.Themes ?? []), IsJudgement = one.IsJudgement,
            After = place.Index == 0 ? null : form.Designed[place.Index - 1].Id,
        };
    }
}
