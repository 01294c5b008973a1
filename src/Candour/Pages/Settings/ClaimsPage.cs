using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>A page that changes the claims of the programme.</summary>
public abstract class ClaimsPage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public ClaimForm Form { get; set; } = new();

    public override string Back => "/settings/claims";

    protected override FormFields Fields => FormFields.Of(Form);

    protected void ReadVersion() => Version = View.Snapshot.VersionOf(View.Programme.Id);

    protected Task<IActionResult> SaveAsync(Programme after, string done)
    {
        // Where no programme is recorded yet, the first change of the usual claims records it.
        var change = View.Snapshot.VersionOf(after.Id) == 0
            ? Change.Add(Changes.ProgrammeAdded, after with { Id = Record.NewId(Desk.Now(View)) })
            : Change.To(Changes.ProgrammeChanged, after, Version);
        return SaveAsync(change, null, done);
    }
}

public sealed class ClaimForm
{
    [Display(Name = "Name", Description = "As leads and boards say it, such as Yellow")]
    public string? Name { get; set; }

    [Display(Name = "When may a lead claim it?", Description = "This stands on every page where it is chosen")]
    public string? Meaning { get; set; }

    [Display(Name = "What does it count as?", Description = "In figures and in the stress test")]
    public Standing? Standing { get; set; }

    [Display(Name = "Colour of its tag", Description = "Its name stands in the tag; the colour only repeats it")]
    public string? Colour { get; set; }

    public ClaimDraft Draft => new(Name, Meaning, Standing, Colour);

    public static ClaimForm Of(ClaimDefinition one) => new() { Name = one.Name, Meaning = one.Meaning, Standing = one.Standing, Colour = one.Colour };

    internal static IEnumerable<Choice> Standings => Enum.GetValues<Standing>()
        .Select(one => new Choice { Value = one.ToString(), Text = $"{char.ToUpperInvariant(InWords.Of(one)[0])}{InWords.Of(one)[1..]}" });

    internal static IEnumerable<SelectItem> Colours => ClaimDraft.Colours.Select(one => new SelectItem { Value = one, Text = one });
}
