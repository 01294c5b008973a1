using System.ComponentModel.DataAnnotations;
using Candour.Governance;

namespace Candour.Pages.Boards;

/// <summary>Terms of reference as a person types them.</summary>
public sealed class TermsForm
{
    [Display(Name = "Aim", Description = "What the board is for, in a sentence or two")]
    public string? Aim { get; set; }

    [Display(Name = "Chair")]
    public string? Chair { get; set; }

    [Display(Name = "How often it meets")]
    public string? Frequency { get; set; }

    [Display(Name = "Members", Description = "One on each line")]
    public string? Members { get; set; }

    [Display(Name = "Invited as appropriate", Description = "One on each line")]
    public string? Invited { get; set; }

    [Display(Name = "Role", Description = "One on each line")]
    public string? Role { get; set; }

    [Display(Name = "Objectives", Description = "One on each line")]
    public string? Objectives { get; set; }

    [Display(Name = "Standard agenda items", Description = "One on each line")]
    public string? StandardAgendaItems { get; set; }

    [Display(Name = "Officer support")]
    public string? OfficerSupport { get; set; }

    [Display(Name = "Servicing of meetings")]
    public string? Servicing { get; set; }

    [Display(Name = "Preparing and presenting reports")]
    public string? Reports { get; set; }

    [Display(Name = "Record of attendance")]
    public string? Attendance { get; set; }

    [Display(Name = "Declarations of interest")]
    public string? Declarations { get; set; }

    [Display(Name = "Review of the board")]
    public string? Review { get; set; }

    public TermsDraft Draft => new()
    {
        Aim = Aim,
        Chair = Chair,
        Frequency = Frequency,
        Members = Lines(Members),
        Invited = Lines(Invited),
        Role = Lines(Role),
        Objectives = Lines(Objectives),
        StandardAgendaItems = Lines(StandardAgendaItems),
        OfficerSupport = OfficerSupport,
        Servicing = Servicing,
        Reports = Reports,
        Attendance = Attendance,
        Declarations = Declarations,
        Review = Review,
    };

    public static TermsForm Of(TermsOfReference one) => new()
    {
        Aim = one.Aim,
        Chair = one.Chair,
        Frequency = one.Frequency,
        Members = string.Join('\n', one.Members),
        Invited = string.Join('\n', one.Invited),
        Role = string.Join('\n', one.Role),
        Objectives = string.Join('\n', one.Objectives),
        StandardAgendaItems = string.Join('\n', one.StandardAgendaItems),
        OfficerSupport = one.OfficerSupport,
        Servicing = one.Servicing,
        Reports = one.Reports,
        Attendance = one.Attendance,
        Declarations = one.Declarations,
        Review = one.Review,
    };

    private static string[] Lines(string? text) => (text ?? "").Split('\n');
}
