using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Tests.Inspections;

/// <param name="Authority">As the file's name gives it: "bath and north east somerset".</param>
internal sealed record RealDocument(string Name, string Kind, string Authority, DateOnly Published, Document Read);

/// <summary>The real documents beside the repository, read once for all tests.</summary>
internal static partial class RealDocuments
{
    private static readonly Lazy<IReadOnlyList<RealDocument>> Documents = new(() => [.. Directory
        .GetFiles(Repository.Shared("data/ofsted/texts"), "*.txt").Order(StringComparer.Ordinal).Select(Open)]);

    public static IReadOnlyList<RealDocument> All
    {
        get
        {
            Repository.Shared("data/ofsted/texts");
            return Documents.Value;
        }
    }

    private static RealDocument Open(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var match = Name().Match(name);
        return new(
            name,
            match.Groups["kind"].Value,
            match.Groups["authority"].Value.Replace('-', ' '),
            DateOnly.ParseExact(match.Groups["date"].Value, "dd-MMMM-yyyy", CultureInfo.InvariantCulture),
            Inspections.Documents.Read(File.ReadAllText(file)));
    }

    [GeneratedRegex("^(?<authority>.+?)-(children-s-services|area-send)-(?<kind>inspection|focused-visit|full-inspection)-(?<date>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
