using Candour.Improvement;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.Site;

/// <summary>Says beside a form's fields what a command of the domain found wrong with them.</summary>
internal static class FieldProblems
{
    /// <param name="form">The page's property that holds the form.</param>
    public static void Say(this ModelStateDictionary state, IEnumerable<FieldProblem> problems, string form = "Form")
    {
        foreach (var one in problems)
            state.AddModelError($"{form}.{char.ToUpperInvariant(one.Field[0])}{one.Field[1..]}", one.Message);
    }
}
