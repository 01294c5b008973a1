using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Assurance;

/// <summary>Somebody answers by name, for a time, for another opinion than the evidence gives.</summary>
public sealed class SetOpinionModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    public sealed class SetForm
    {
        [Display(Name = "Opinion")]
        public Opinion? Opinion { get; set; }

        [Display(Name = "Why do the rules not see it as it is?")]
        public string? Reason { get; set; }

        [Display(Name = "Last day", Description = "Six months from today at most")]
        public DateOnly? Until { get; set; }
    }

    internal static IEnumerable<Choice> Choices { get; } = [.. Enum.GetValues<Opinion>().Select(one => new Choice { Value = $"{one}", Text = AssuranceNames.Of(one) })];

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public SetForm Form { get; set; } = new();

    public Assessment Assessment => Action is { } action ? AssuranceView.Of(View).Of(action, Today) : AssuranceView.Of(View).Of(Recommendation!, Today).Itself;

    /// <summary>What somebody has set already, and holds today.</summary>
    public OpinionOverride? Standing => Assessment.Override;

    public override string Back => Action is { } action ? Links.Action(action) : Links.Recommendation(Recommendation!);

    protected override FormFields Fields => FormFields.Of(Form);

    protected override string Words(string field, object? value) => value is Opinion opinion ? AssuranceNames.Of(opinion) : base.Words(field, value);

    protected override IActionResult? Instead() => Action is null && Recommendation is null ? NotFound() : base.Instead();

    public void OnGet() => Version = Standing is { } set ? View.Snapshot.VersionOf(set.Id) : 0;

    public Task<IActionResult> OnPostAsync()
    {
        var made = new OverrideDraft { Opinion = Form.Opinion, Reason = Form.Reason, Until = Form.Until }.Add(Assessment, Action?.Id ?? Recommendation!.Id, Desk.Actor.Name, Today, Desk.Now(View));
        return SaveAsync(AssuranceChanges.OpinionSet, made, _ => "The opinion is set.", Form.Reason);
    }

    public Task<IActionResult> OnPostTakeBackAsync() => Standing is { } set
        ? SaveAsync(Change.Remove(AssuranceChanges.OpinionEnded, set, Version), null, "The opinion is taken back.")
        : Task.FromResult(Done("It has ended already."));

    private PlanAction? Action => View.ActionBy(Reference);

    private Recommendation? Recommendation => View.RecommendationBy(Reference);
}
