using System.Text.RegularExpressions;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A record as somebody points to it: E-12, CSIP-4, or the address of its page.</summary>
public static partial class Pointer
{
    /// <summary>Null where nothing is called so.</summary>
    public static Guid? Find(string? typed, AssuranceView view)
    {
        if (Draft.Said(typed) is not { } words) return null;
        if (Identity().Match(words) is { Success: true } identity && view.Programme.Snapshot.Find<Record>(Guid.Parse(identity.ValueSpan)) is { } record) return record.Id;
        var last = Uri.UnescapeDataString(words.TrimEnd('/').Split('/')[^1]);
        return view.By(last)?.Id ?? (Mentioned.Anything(last, view.Programme).Known is [var named] ? named : null);
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();
}
