using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Candour.Assurance;

/// <summary>A case that was picked.</summary>
/// <param name="Rank">Its place in the order of the tickets, from 1; cases that were left out keep theirs.</param>
/// <param name="Ticket">A decimal fraction from 0 to 1, of as many digits as it takes.</param>
public sealed record Pick(int Rank, string Id, string Ticket);

/// <summary>Draws cases in an order that follows from the seed and each case's id alone, so that anybody can draw them again.</summary>
/// <remarks>
/// Rivest, R. L. (2018), Consistent sampling with replacement, arXiv 1808.10016; here without replacement. Since a ticket does not depend on the other cases,
/// a larger sample begins with the smaller one, and a case that is taken out of the list changes nothing for those that stay.
/// </remarks>
public sealed class ConsistentSampler(string seed)
{
    private const int FewestDigits = 64;

    private readonly string _seed = Convert.ToHexStringLower(Hash(seed));

    /// <remarks>The decimal digits of the hash stand in reverse order, since the first ones of a number of 256 bits are not equally likely.</remarks>
    public string Ticket(string id)
    {
        var digits = new BigInteger(Hash(_seed + id), isUnsigned: true, isBigEndian: true).ToString(CultureInfo.InvariantCulture).PadLeft(FewestDigits, '0');
        return $"0.{string.Concat(digits.Reverse())}";
    }

    /// <param name="ids">All different.</param>
    /// <param name="drop">How many picks are left out, to extend a sample of that size.</param>
    public IReadOnlyList<Pick> Draw(IEnumerable<string> ids, int size, int drop = 0) =>
    [
        .. ids.Select(id => (Id: id, Ticket: Ticket(id)))
            .OrderBy(one => one.Ticket, StringComparer.Ordinal) // after “0.” the order of the digits is that of the numbers
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .Skip(drop).Take(size)
            .Select((one, i) => new Pick(drop + i + 1, one.Id, one.Ticket)),
    ];

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
