using System.Collections;
using System.Globalization;
using Candour.Governance;
using Candour.Improvement;

namespace Candour.Pages.Shared;

/// <summary>What stands in a form, in words: identities by what they are called.</summary>
internal static class FormWords
{
    public static string Of(object? value, ProgrammeView view) => value switch
    {
        null => "",
        string text => text.Trim(),
        Guid id => Describe.Name(id, view),
        DateOnly day => InWords.Day(day),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        BoardTier tier => BoardWords.Of(tier),
        BoardRole role => BoardWords.Of(role),
        bool yes => yes ? "Yes" : "No",
        SourceKind kind => InWords.Of(kind),
        Standing standing => InWords.Of(standing),
        IEnumerable several => InWords.List(several.Cast<object?>().Select(one => Of(one, view))),
        _ => value.ToString() ?? "",
    };
}
