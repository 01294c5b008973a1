using System.ComponentModel.DataAnnotations;
using Candour.Governance;

namespace Candour.Pages.Minutes;

/// <summary>The minute of one item as it is typed.</summary>
public sealed class MinuteForm
{
    [Display(Name = "Heard and noted")]
    public string? Noted { get; set; }

    [Display(Name = "Points raised")]
    public string? Points { get; set; }

    [Display(Name = "RESOLVED", Description = "A line for each; they are numbered in the minutes")]
    public string? Resolved { get; set; }

    [Display(Name = "Anything else")]
    public string? Text { get; set; }

    /// <summary>A stock phrase that goes to the end of what is resolved, or of what was heard.</summary>
    public string? Phrase { get; set; }

    public MinuteDraft Draft => new(Noted, Points, (Resolved ?? "").Split('\n'), Text);

    public static MinuteForm Of(Minute? one) => new() { Noted = one?.Noted, Points = one?.Points, Resolved = string.Join('\n', one?.Resolved ?? []), Text = one?.Text };

    public void Insert()
    {
        if (string.IsNullOrWhiteSpace(Phrase)) return;
        if (Phrase.StartsWith("That ", StringComparison.Ordinal)) Resolved = Joined(Resolved);
        else Noted = Joined(Noted);
    }

    private string Joined(string? before) => string.IsNullOrWhiteSpace(before) ? Phrase! : $"{before.TrimEnd()}\n{Phrase}";
}
