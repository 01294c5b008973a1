using Candour.Improvement;
using Candour.Ledger;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.Pages.Shared;

/// <summary>A form as a person sent it, and what they chose of each field after somebody else was quicker.</summary>
internal sealed class SentForm(FormFields fields, IReadOnlyDictionary<string, string> taken, Func<string, object?, string> words)
{
    // Read at once: settling puts other answers in the place of what was typed.
    private readonly Dictionary<string, string> _typed = fields.All.ToDictionary(one => one.Name, one => words(one.Name, one.Typed()));

    /// <summary>Puts into the form whatever its person takes from the other version.</summary>
    public void Settle(ModelStateDictionary state)
    {
        if (taken.GetValueOrDefault("*") == ConflictView.Mine) return;
        foreach (var field in fields.All.Where(TakesTheirs))
        {
            field.Put(field.Says(fields.Stands));
            foreach (var key in state.Keys.Where(key => key == field.Key || key.StartsWith($"{field.Key}.", StringComparison.Ordinal) || key.StartsWith($"{field.Key}[", StringComparison.Ordinal)).ToList())
                state.Remove(key);
        }
    }

    /// <summary>The form beside what somebody else made of the record.</summary>
    /// <param name="before">The record as the form was made from it.</param>
    /// <param name="theirs">The record as it stands now.</param>
    public ConflictView Beside(ConflictView conflict, Record? before, Record? theirs)
    {
        var all = fields.All.Select(one => (Field: one, Before: Says(one, before), Theirs: Says(one, theirs), Mine: _typed[one.Name])).ToList();
        return conflict with
        {
            Typed = [.. all.Where(one => one.Mine != one.Before).Select(one => new Said(one.Field.Label, one.Mine))],
            // Where the other one left all of these fields alone, there is nothing to choose, unless something was chosen before.
            Fields = all.TrueForAll(one => one.Theirs == one.Before && !TakesTheirs(one.Field)) ? [] :
            [
                .. all.Where(one => one.Theirs != one.Mine).Select(one => new ConflictField(one.Field.Name, one.Field.Label, one.Theirs, one.Mine,
                    TakesTheirs(one.Field) || one.Mine == one.Before ? ConflictView.Theirs : one.Theirs == one.Before ? ConflictView.Mine : null)),
            ],
        };
    }

    private bool TakesTheirs(FormField field) => taken.GetValueOrDefault(field.Name) == ConflictView.Theirs;

    private string Says(FormField field, Record? record) => words(field.Name, field.Says(record));
}
