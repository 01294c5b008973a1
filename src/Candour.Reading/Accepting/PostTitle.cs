using System.Text.RegularExpressions;
using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>A post's title without the words that only say how it is filled: "Acting Corporate Director for Place".</summary>
/// <param name="Plain">What spellings of the same title have in common.</param>
internal sealed partial record PostTitle(string Title, PostStatus Status, string Plain)
{
    public static PostTitle Of(string written)
    {
        var status = written switch
        {
            _ when Vacant().IsMatch(written) => PostStatus.Vacant,
            _ when Acting().IsMatch(written) => PostStatus.Acting,
            _ when Interim().IsMatch(written) => PostStatus.Interim,
            _ => PostStatus.Permanent,
        };
        var bare = Around().Replace(Acting().Replace(Interim().Replace(Vacant().Replace(written, " "), " "), " "), " ").Trim(' ', ',', '-', '–', '.');
        var title = bare.Length > 0 ? bare : written.Trim();
        return new(title, status, string.Join(' ', Likeness.Plain(title).Split(' ').Where(word => word is not ("of" or "for" or "the"))));
    }

    public static bool SaysVacant(string name) => Vacant().IsMatch(name);

    [GeneratedRegex(@"\(?\b(acting|temporary)\b\)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Acting();

    [GeneratedRegex(@"\(?\binterim\b\)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Interim();

    [GeneratedRegex(@"\(?\b(vacant|vacancy)\b\)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Vacant();

    [GeneratedRegex(@"\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Around();
}
