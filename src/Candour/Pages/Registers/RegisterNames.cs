using Candour.Assurance;
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
        FundingKind kind => MoneyWords.Of(kind),
        MoneyStage stage => MoneyWords.Of(stage),
        FeedbackGroup group => FeedbackNames.Of(group),
        FeedbackWay way => FeedbackNames.Of(way),
        FeedbackConsent consent => FeedbackNames.Of(consent),
        FeedbackDirection direction => FeedbackNames.Of(direction),
        _ => null,
    };

    public static IEnumerable<Choice> Choices<T>() where T : struct, Enum => Enum.GetValues<T>().Select(one => new Choice { Value = $"{one}", Text = Of(one) });

    public static IReadOnlyList<FilterOption> Options<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new FilterOption($"{one}", Of(one) ?? $"{one}"))];
}
