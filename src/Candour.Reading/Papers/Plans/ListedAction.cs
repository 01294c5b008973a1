using System.Text.RegularExpressions;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.Papers.Plans;

/// <summary>A log without a table: a numbered list whose items say who, by when and how it stands behind labels.</summary>
internal static partial class ListedAction
{
    public static bool Is(Block block) => block.Table is null && block.Marker != Marker.None && Labels().Count(block.Text) > 0;

    public static LoggedAction Read(Block block)
    {
        var labels = Labels().Matches(block.Text);
        string? Of(string group) => labels.FirstOrDefault(label => label.Groups[group].Success)?.Groups["value"].Value.Trim(' ', '.', ';', ',');
        var action = ActionLine.Read(block.Text[..labels[0].Index].TrimEnd(' ', ';', ',', '–', '-'), null);
        return new(block.Marker.Number, action.Text, Of("owner") ?? action.Owner, Of("due") ?? action.Due, Of("status"), null, block.At);
    }

    [GeneratedRegex(@"\b((?<owner>owner|lead|who|responsible)|(?<due>due( date)?|deadline|by when|timescale)|(?<status>status|update|progress|position))\s*:\s*(?<value>.*?)(?=[.;,]?\s+[–|-]?\s*(owner|lead|who|responsible|due( date)?|deadline|by when|timescale|status|update|progress|position)\s*:|$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Labels();
}
