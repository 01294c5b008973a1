using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Settings;

/// <summary>The council's name, colour and closure days.</summary>
public sealed class CouncilModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [BindProperty]
    public CouncilForm Form { get; set; } = new();

    public override string Back => "/settings";

    protected override FormFields Fields => FormFields.Of(Form, View.Council, CouncilForm.Of);

    protected override string Words(string field, object? value) => value is DayUnit unit ? CouncilForm.Words(unit) : base.Words(field, value);

    public void OnGet()
    {
        if (View.Council is not { } council) return;
        Form = CouncilForm.Of(council);
        Version = View.Snapshot.VersionOf(council.Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var council = View.Council is { } before ? Form.Draft.Edit(before) : Form.Draft.Add(Desk.Now(View));
        ModelState.Say(council.Problems);
        if (!ModelState.IsValid) return Page();
        var change = View.Council is null ? Change.Add(Changes.CouncilAdded, council.Required) : Change.To(Changes.CouncilChanged, council.Required, Version);
        return await SaveAsync(change, null, "The council’s details are saved.");
    }
}

public sealed class CouncilForm
{
    [Display(Name = "Name of the council", Description = "As it stands at the top of every page")]
    public string? Name { get; set; }

    [Display(Name = "Colour of the header", Description = "As #rrggbb, dark enough for white text")]
    public string? Colour { get; set; } = "#0f4c5c";

    [Display(Name = "Days on which the offices are closed", Description = "Besides weekends and bank holidays, one on a line: 27 December 2018. They are no working days for clocks")]
    public string? Closures { get; set; }

    [Display(Name = "Hour of the daily e-mail (optional)", Description = "On working days, from this hour on, each person gets what they owe: 07:00. Leave it empty to send none")]
    public string? DigestAt { get; set; } = "07:00";

    [Display(Name = "Which days are the 28 clear days before a key decision or a private meeting?", Description = "The regulations do not say (SI 2012/2089, regulations 5 and 9). Ask the monitoring officer how the constitution counts")]
    public DayUnit NoticeDays { get; set; } = DayUnit.Calendar;

    [Display(Name = "Code of the council’s area (optional)", Description = "Nine characters of the Office for National Statistics, as open data files have them: E09000030. Measures are compared by it")]
    public string? AreaCode { get; set; }

    internal static IEnumerable<Choice> Days { get; } = [.. new[] { DayUnit.Calendar, DayUnit.Working }.Select(one => new Choice { Value = $"{one}", Text = Words(one) })];

    public CouncilDraft Draft => new(Name, Colour, Closures, DigestAt, NoticeDays, AreaCode);

    public static string Words(DayUnit unit) => unit is DayUnit.Working ? "Working days" : "Calendar days";

    public static CouncilForm Of(Council one)
    {
        var draft = CouncilDraft.Of(one);
        return new() { Name = draft.Name, Colour = draft.Colour, Closures = draft.Closures, DigestAt = draft.DigestAt, NoticeDays = draft.NoticeDays, AreaCode = draft.AreaCode };
    }
}
