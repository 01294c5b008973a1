using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Registers;

/// <summary>What people call what a form of a register can choose from.</summary>
internal static class RegisterNames
{
    /// <summary>Null for what no register chooses from.</summary>
    public static string? Of(object? value) => value switch
    {
        RiskResponse response => RiskWords.Of(response),
        _ => null,
    };

    public static IEnumerable<Choice> Choices<T>() where T : struct, Enum => Enum.GetValues<T>().Select(one => new Choice { Value = $"{one}", Text = Of(one) });

    public static IReadOnlyList<FilterOption> Options<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new FilterOption($"{one}", Of(one) ?? $"{one}"))];
}
