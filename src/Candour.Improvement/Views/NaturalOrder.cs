namespace Candour.Improvement;

/// <summary>The order in which people count: 2 before 10, 7 before 7a before 8, 4.2 before 4.12.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Comparer { get; } = new();

    private NaturalOrder() { }

    public int Compare(string? x, string? y) => Compare(x.AsSpan(), y.AsSpan());

    private static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var bothDigits = char.IsAsciiDigit(one[0]) && char.IsAsciiDigit(other[0]);
            var order = bothDigits
                ? CompareNumbers(TakeDigits(ref one), TakeDigits(ref other))
                : char.ToUpperInvariant(Take(ref one)).CompareTo(char.ToUpperInvariant(Take(ref other)));
            if (order != 0) return order;
        }
        return one.Length.CompareTo(other.Length);
    }

    // A number with more digits is the greater one, once the leading noughts are gone; so length never overflows anything.
    private static int CompareNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one.TrimStart('0');
        other = other.TrimStart('0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }

    private static char Take(ref ReadOnlySpan<char> text)
    {
        var first = text[0];
        text = text[1..];
        return first;
    }
}
