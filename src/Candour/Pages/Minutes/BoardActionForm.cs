using System.ComponentModel.DataAnnotations;
using Candour.Governance;

namespace Candour.Pages.Minutes;

/// <summary>An action of a board as it is typed.</summary>
public sealed class BoardActionForm
{
    [Display(Name = "What is to be done?")]
    public string? Text { get; set; }

    [Display(Name = "Who does it?", Description = "It may be left open until the meeting is closed")]
    public Guid? Owner { get; set; }

    [Display(Name = "By when? (optional)")]
    public DateOnly? Due { get; set; }

    public BoardActionDraft Draft => new() { Text = Text ?? "", Owner = Owner, Due = Due };

    public static BoardActionForm Of(BoardAction one) => new() { Text = one.Text, Owner = one.Owner, Due = one.Due };
}
