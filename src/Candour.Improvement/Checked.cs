using System.Diagnostics.CodeAnalysis;

namespace Candour.Improvement;

/// <summary>What is wrong with one field, as a form says it beside the field.</summary>
public sealed record FieldProblem(string Field, string Message);

/// <summary>What was asked for, or all that is wrong with it.</summary>
public sealed class Checked<T> where T : class
{
    internal Checked(T? value, IReadOnlyList<FieldProblem> problems) => (Value, Problems) = (value, problems);

    public T? Value { get; }

    public IReadOnlyList<FieldProblem> Problems { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGood => Problems.Count == 0;

    /// <summary>Where the caller has made sure that it is good.</summary>
    public T Required => Value ?? throw new InvalidOperationException(string.Join(' ', Problems.Select(one => one.Message)));
}

/// <summary>The problems of a form, gathered field by field; all of them are told at once.</summary>
public sealed class Problems
{
    private readonly List<FieldProblem> _found = [];

    public Problems Unless(bool good, string field, string message)
    {
        if (!good) _found.Add(new(field, message));
        return this;
    }

    public Problems Required(string? value, string field, string message) => Unless(!string.IsNullOrWhiteSpace(value), field, message);

    /// <summary>What was asked for, made only where nothing is wrong.</summary>
    public Checked<T> Or<T>(Func<T> make) where T : class => _found.Count == 0 ? new(make(), []) : new(null, [.. _found]);
}
