using Candour.Governance;
using Candour.Improvement;

namespace Candour.Pages.Boards;

internal static class MemberWords
{
    public static string Term(Membership member) => member switch
    {
        { From: { } from, To: { } to } => $"{InWords.Day(from)} to {InWords.Day(to)}",
        { From: { } from } => $"From {InWords.Day(from)}",
        { To: { } to } => $"Until {InWords.Day(to)}",
        _ => "Without an end",
    };
}
