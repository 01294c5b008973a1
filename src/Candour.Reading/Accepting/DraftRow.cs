using System.Globalization;

namespace Candour.Reading.Accepting;

public enum RowKind { Source, Recommendation, Action, Response, Meeting, Item, Attendance, Minute, LoggedAction, Topic, Terms }

/// <summary>One thing of a draft that a person can take into the record by itself.</summary>
/// <param name="Path">Where it stands in the draft: <c>parts/3/actions/5</c>.</param>
/// <param name="Part">The part that it belongs to, counted from 0.</param>
/// <param name="Name">What it is called on the page: "Action 12".</param>
public sealed record DraftRow(string Path, int Part, RowKind Kind, string Name, Span At, IReadOnlyList<RowField> Fields)
{
    public string this[string key] => Fields.First(field => field.Key == key).Value;

    /// <summary>Its place in its list, counted from 0.</summary>
    internal int Place() => int.Parse(Path[(Path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    /// <summary>The place of what it stands under, counted from 0: the meeting of a topic.</summary>
    internal int PlaceAbove() => int.Parse(Path.Split('/')[3], CultureInfo.InvariantCulture);

    /// <summary>The path of one of its fields, as a correction is noted.</summary>
    public string PathOf(RowField field) => $"{Path}/{field.Key}";
}

/// <summary>A field of a row as a person reads and writes it.</summary>
/// <param name="Key">Its name in the draft's JSON.</param>
/// <param name="Lines">How many lines it usually takes; 1 for a short one.</param>
/// <param name="Hint">How it is written, where that is not plain.</param>
public sealed record RowField(string Key, string Label, string Value, int Lines = 1, string? Hint = null);
