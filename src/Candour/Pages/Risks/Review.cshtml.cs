using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Pages.Registers;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Risks;

/// <summary>A risk is looked at again, and scored as it is now.</summary>
public sealed class ReviewModel(Desk desk, Conflicts conflicts) : RegisterChangePage<Risk>(desk, conflicts)
{
    public sealed class ReviewForm
    {
        [Display(Name = "How likely is it now?")]
        public int? Likelihood { get; set; }

        [Display(Name = "How bad would it be now?")]
        public int? Impact { get; set; }

        [Display(Name = "What does that rest on?", Description = "What has changed since, or what shows that nothing has")]
        public string? Why { get; set; }

        [Display(Name = "It is looked at again on")]
        public DateOnly? ReviewOn { get; set; }
    }

    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet()
    {
        (Form.Likelihood, Form.Impact) = (One.Current.Level.Likelihood, One.Current.Level.Impact);
        ReadVersion();
    }

    public Task<IActionResult> OnPostAsync()
    {
        var review = new RiskReviewDraft(RiskLevel.Of(Form.Likelihood, Form.Impact), Form.Why, Form.ReviewOn);
        return SaveAsync(review.Deed(One), review.Review(RiskView.Of(View).Matrix, One, Today, Desk.Actor.Name), "The risk is reviewed.", Form.Why);
    }
}
