namespace Candour.Practice.Counting;

/// <summary>Moments in SQL, of which some are a day only and stand as its midnight.</summary>
internal static class Moments
{
    public static string HasNoTime(string moment) => $"{moment} = {moment}::DATE";

    /// <summary>A day only is not before another moment of that day.</summary>
    public static string IsBefore(string one, string other) => $"{one} < {other} AND ({one}::DATE < {other}::DATE OR NOT {HasNoTime(one)})";
}
