using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.GovUk;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.AccessLinks;

/// <summary>A link for an inspector or adviser: to chosen parts, for some days.</summary>
public sealed class AddModel(Desk desk, Conflicts conflicts, TimeProvider time) : ChangePage(desk, conflicts)
{
    public sealed class AccessForm
    {
        [Display(Name = "Who gets it?", Description = "For example, lead inspector")]
        public string? For { get; set; }

        [Display(Name = "What does it open?")]
        public SharedPart? Part { get; set; }

        [Display(Name = "If some recommendations: which?", Description = "Their references, with a comma or a new line between two of them")]
        public string? Recommendations { get; set; }

        [Display(Name = "If what was shared for a visit: which visit?", Description = "What is recorded as shared later is opened too")]
        public Guid? Visit { get; set; }

        [Display(Name = "For how many days?", Description = "Today is the first; 90 at most")]
        public int? Days { get; set; } = 7;
    }

    [BindProperty]
    public AccessForm Form { get; set; } = new();

    public override string Back => "/access-links";

    public IEnumerable<SelectItem> Visits => VisitView.Of(View).Visits.Reverse().Select(one => new SelectItem { Value = $"{one.Id}", Text = $"{one.Number} {one.Title}" });

    internal static IEnumerable<Choice> Parts { get; } = [.. Enum.GetValues<SharedPart>().Select(one => new Choice { Value = $"{one}", Text = AccessWords.Of(one) })];

    protected override FormFields Fields => FormFields.Of(Form);

    public async Task<IActionResult> OnPostAsync()
    {
        var key = AccessKeys.New(Desk.Authority);
        var answer = await AddNumberedAsync(AssuranceChanges.LinkGiven, () => Ask(key), one => ("The link is made.", Links.AccessLink(one)));
        if (answer is LocalRedirectResult) TempData[DetailsModel.Once] = key;
        return answer;
    }

    private Improvement.Checked<AccessLink> Ask(string key) => new AccessDraft { For = Form.For, Part = Form.Part, Recommendations = Form.Recommendations, Visit = Form.Visit, Days = Form.Days }
        .Add(View, Desk.Actor.Name, AccessKeys.Hash(key), Desk.Now(View), time.GetUtcNow().DayInLondon());
}
