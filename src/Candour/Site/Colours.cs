using System.Text.RegularExpressions;

namespace Candour.Site;

/// <summary>A council's own colour, as a stylesheet of one rule: no page needs a style of its own.</summary>
internal static partial class Colours
{
    public static void MapColours(this IEndpointRouteBuilder routes) => routes.MapGet("/colours/{colour}.css", (string colour, HttpContext context) =>
    {
        if (!SixHexDigits().IsMatch(colour)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text($":root {{ --brand: #{colour}; }}", "text/css");
    }).AllowAnonymous();

    [GeneratedRegex("^[0-9a-fA-F]{6}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex SixHexDigits();
}
