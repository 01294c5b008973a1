using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.Pages.Boards;

internal static class BoardProblems
{
    /// <summary>Says what is wrong with a board beside the fields in which the form asks it.</summary>
    public static void SayOfBoard(this ModelStateDictionary state, BoardForm form, IEnumerable<FieldProblem> problems)
    {
        if (form.HasHourMissing) state.AddModelError($"Form.{nameof(BoardForm.At)}", "Say at what hour it meets.");
        state.Say(problems.Select(one => one with { Field = BoardForm.FieldOf(one.Field) }));
    }
}
