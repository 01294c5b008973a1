using Candour.Improvement;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.Site;

/// <summary>Says beside a form's fields what a command of the domain found wrong with them.</summary>
internal static class FieldProblems
{
    /// <param name="form">The page's property that holds the form.</param>
    public static void Say(this ModelStateDictionary state, IEnumerable<FieldProblem> problems, string form = "Form")
    {
        // Of a field that could not be read, it is said already; that it is missing as well would be wrong.
        var unread = state.Where(one => one.Value is { ValidationState: ModelValidationState.Invalid }).Select(one => one.Key).ToHashSet();
        foreach (var one in problems)
        {
            var key = $"{form}.{char.ToUpperInvariant(one.Field[0])}{one.Field[1..]}";
            if (!unread.Contains(key)) state.AddModelError(key, one.Message);
        }
    }
}
