using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>Why a figure is not there. It is never 0 for that.</summary>
public enum Missing
{
    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>Held back, since few people are behind it: <c>c</c>, <c>*</c>.</summary>
    Suppressed,

    /// <summary>It is not known: <c>x</c>, <c>..</c>, <c>:</c>, <c>-</c>.</summary>
    Unavailable,

    /// <summary>There can be none: <c>z</c>, <c>n/a</c>.</summary>
    NotApplicable,

    /// <summary>More than nothing, and rounds to nothing: <c>k</c>, <c>low</c>.</summary>
    Low,

    /// <summary>Too unsure to be shown: <c>u</c>.</summary>
    Unreliable,
}

/// <summary>A figure as a statistician's table has it: a number, or why there is none.</summary>
/// <remarks>Signs as in the guidance of the Government Statistical Service and the DfE's own tables.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TableFigure(double? Value, Missing? Why)
{
    private static readonly FrozenDictionary<string, Missing> Signs = new Dictionary<string, Missing>
    {
        [""] = Missing.Blank, ["c"] = Missing.Suppressed, ["*"] = Missing.Suppressed, ["x"] = Missing.Unavailable, [".."] = Missing.Unavailable,
        [":"] = Missing.Unavailable, ["-"] = Missing.Unavailable, ["–"] = Missing.Unavailable, ["na"] = Missing.Unavailable, ["nan"] = Missing.Unavailable,
        ["null"] = Missing.Blank, ["z"] = Missing.NotApplicable, ["n/a"] = Missing.NotApplicable, ["k"] = Missing.Low, ["low"] = Missing.Low, ["u"] = Missing.Unreliable,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the text is neither a number nor a sign.</summary>
    public static TableFigure? Read(string? text)
    {
        var written = (text ?? "").Trim();
        if (Signs.TryGetValue(written, out var why)) return new(null, why);
        return double.TryParse(written.TrimEnd('%').TrimStart('£'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new(number, null)
            : null;
    }

    public static string Words(Missing why) => why switch
    {
        Missing.Suppressed => "held back: few people are behind it",
        Missing.Unavailable => "not available",
        Missing.NotApplicable => "not applicable",
        Missing.Low => "more than 0, and rounds to 0",
        Missing.Unreliable => "too unsure to be shown",
        _ => "not given",
    };
}
