using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Candour.Pages.Shared;

/// <summary>Compares two states of a form, property by property, and puts together what a person chose of each.</summary>
internal static class ConflictFields
{
    /// <param name="before">The form as it was shown to both.</param>
    /// <param name="words">A property's value in words, by the property's name.</param>
    public static IReadOnlyList<ConflictField> Of<TForm>(TForm before, TForm theirs, TForm mine, Func<string, object?, string> words) where TForm : class =>
    [
        .. Asked<TForm>()
            .Select(one => (one.Name, Label: one.GetCustomAttribute<DisplayAttribute>()!.Name!,
                Before: words(one.Name, one.GetValue(before)), Theirs: words(one.Name, one.GetValue(theirs)), Mine: words(one.Name, one.GetValue(mine))))
            .Where(one => one.Theirs != one.Mine)
            .Select(one => new ConflictField(one.Name, one.Label, one.Theirs, one.Mine,
                one.Mine == one.Before ? ConflictView.Theirs : one.Theirs == one.Before ? ConflictView.Mine : null)),
    ];

    /// <summary>The form with whatever a person takes from the other version.</summary>
    public static void Settle<TForm>(TForm mine, TForm theirs, IReadOnlyDictionary<string, string> taken) where TForm : class
    {
        foreach (var property in Asked<TForm>().Where(one => taken.GetValueOrDefault(one.Name) == ConflictView.Theirs))
            property.SetValue(mine, property.GetValue(theirs));
    }

    private static IEnumerable<PropertyInfo> Asked<TForm>() =>
        typeof(TForm).GetProperties().Where(one => one.CanWrite && one.GetCustomAttribute<DisplayAttribute>() is not null);
}
