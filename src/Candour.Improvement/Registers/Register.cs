using System.Globalization;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>The records of one register, by their numbers.</summary>
public sealed class Register<T> where T : NumberedRecord
{
    private readonly Dictionary<string, T> _byNumber;

    internal Register(Snapshot snapshot)
    {
        All = [.. snapshot.All<T>().OrderBy(one => one.Number, NaturalOrder.Comparer)];
        _byNumber = ActionIndex.ByName(All, one => one.Number);
    }

    /// <summary>By number.</summary>
    public IReadOnlyList<T> All { get; }

    public T? By(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>R-13 after R-12.</summary>
    public string Next(string prefix) => string.Create(CultureInfo.InvariantCulture,
        $"{prefix}-{All.Select(one => int.TryParse(one.Number.AsSpan(one.Number.IndexOf('-', StringComparison.Ordinal) + 1), out var number) ? number : 0).DefaultIfEmpty().Max() + 1}");
}

public static class Registers
{
    /// <summary>The register of a kind of record.</summary>
    public static Register<T> Register<T>(this Snapshot snapshot) where T : NumberedRecord => snapshot.Derive(one => new Register<T>(one), typeof(T));

    /// <inheritdoc cref="Register{T}(Snapshot)"/>
    public static Register<T> Register<T>(this ProgrammeView view) where T : NumberedRecord => view.Snapshot.Register<T>();
}
