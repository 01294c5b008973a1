using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>Cases are chosen for a round: by lot from its list, or one by one with a reason.</summary>
public sealed class DrawModel(Desk desk, Conflicts conflicts, FileStore files) : RoundChangePage(desk, conflicts)
{
    public sealed class DrawForm
    {
        [Display(Name = "Seed", Description = "Chosen after the list was settled, in a way that nobody can steer: dice, or the date of a meeting and a number that its chair names")]
        public string? Seed { get; set; }

        [Display(Name = "How many more?", Description = "They follow in the order of the draw")]
        public int? More { get; set; }

        [Display(Name = "From which team?")]
        public string? Team { get; set; }

        [Display(Name = "Cases", Description = "Pseudonyms, a line each. Where the round has no list: case; team; worker")]
        public string? Cases { get; set; }

        [Display(Name = "Why?")]
        public string? Why { get; set; }

        public DrawDraft Draft => new() { Seed = Seed, More = More, Team = Team, Cases = Cases, Why = Why };
    }

    [BindProperty]
    public DrawForm Form { get; set; } = new();

    public bool IsFirst => Round.Draws.Count == 0;

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet() => Version = View.Snapshot.VersionOf(Round.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        IReadOnlyList<FrameLine> lines = Round.Frame is { } frame && await TableFile.FindAsync(files, Desk.Authority, frame.File.Sha256) is var (_, kept) ? FrameFile.Read(kept).Lines : [];
        var asked = Form.Draft.Draw(Audits, Round, lines, Desk.Now(View), Today);
        ModelState.Say(asked.Problems);
        if (!ModelState.IsValid || asked.Value is not { } drawn) return Page();
        return await SaveAsync(
            [new(AssuranceChanges.CasesDrawn, drawn.Round, Version), .. drawn.Cases.Select(one => Change.Add(AssuranceChanges.CaseAdded, one))], Form.Why,
            drawn.Cases.Count == 0 ? "The list has no more cases." : $"{InWords.Count(drawn.Cases.Count, "case")} {(drawn.Cases.Count == 1 ? "is" : "are")} chosen.");
    }
}
