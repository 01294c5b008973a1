using System.Globalization;

namespace Candour.Reading.Files;

/// <summary>The word for a cell's fill, where it is clearly one of the colours by which plans are rated.</summary>
internal static class CellColour
{
    private const double LeastSaturation = 0.4;
    private const double LeastValue = 0.45;

    /// <param name="fill">As RRGGBB or AARRGGBB.</param>
    /// <returns>Null for a tint, for yellow, which some plans rate by and others do not, and for whatever else could be meant otherwise.</returns>
    public static string? Of(string? fill)
    {
        if (fill is not { Length: 6 or 8 } || !int.TryParse(fill[^6..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)) return null;
        var (red, green, blue) = ((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        if (most < LeastValue || most - least < LeastSaturation * most) return null;
        return Hue(red, green, blue, most, most - least) switch
        {
            <= 12 or >= 345 => "Red",
            >= 22 and <= 50 => "Amber",
            >= 80 and <= 165 => "Green",
            >= 190 and <= 250 => "Blue",
            _ => null,
        };
    }

    /// <summary>On the circle of colours, in degrees from red.</summary>
    private static double Hue(double red, double green, double blue, double most, double spread)
    {
        var sixth = most == red ? (green - blue) / spread : most == green ? 2 + ((blue - red) / spread) : 4 + ((red - green) / spread);
        return ((sixth * 60) + 360) % 360;
    }
}
