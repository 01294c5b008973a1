using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.GovUk;

/// <summary>The names of an enum and the words in which it shows them.</summary>
internal static class EnumNames
{
    public static IEnumerable<(string Value, string Text)> Of(ModelMetadata? metadata)
    {
        var type = metadata is { IsEnumerableType: true } ? metadata.ElementMetadata : metadata;
        if (type is not { EnumNamesAndValues: { } names, EnumGroupedDisplayNamesAndValues: { } words }) return [];
        var byNumber = names.ToLookup(name => name.Value, name => name.Key);
        return words.Select(word => (byNumber[word.Value].First(), word.Key.Name));
    }
}
