using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Candour.Ledger;

namespace Candour.Pages.Shared;

/// <summary>One field of a form, for who must choose between two versions of it.</summary>
/// <param name="Name">Names the choice.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="Says">What the form would show of a record.</param>
/// <param name="Put">Puts something else into the form.</param>
public sealed record FormField(string Name, string Label, Func<object?> Typed, Func<Record?, object?> Says, Action<object?> Put)
{
    /// <summary>How the page's form names what is sent.</summary>
    public string Key { get; init; } = $"Form.{Name}";
}

/// <summary>The fields of a form: each property that bears a label.</summary>
/// <param name="Stands">The record as it stands, where its own fields are what the form asks.</param>
public sealed record FormFields(IReadOnlyList<FormField> All, Record? Stands)
{
    /// <summary>A form that is a deed of its own, such as closing: it is done as well as what somebody else did, or not.</summary>
    public static FormFields Of<TForm>(TForm form) where TForm : class => Labelled(form, stands: null, _ => null);

    /// <summary>A button that does one thing, without a field.</summary>
    public static FormFields Deed(string label, Func<string> what) => new([new("Deed", label, what, _ => null, _ => { })], Stands: null);

    /// <summary>A form that asks what a record says, field by field.</summary>
    public static FormFields Of<TForm, TRecord>(TForm form, TRecord? stands, Func<TRecord, TForm> read) where TForm : class, new() where TRecord : Record =>
        Labelled(form, stands, record => record is TRecord known ? read(known) : new());

    /// <summary>All fields but those that the page does not ask.</summary>
    public FormFields Without(params IEnumerable<string> names) => this with { All = [.. All.Where(one => !names.Contains(one.Name))] };

    private static FormFields Labelled<TForm>(TForm form, Record? stands, Func<Record?, TForm?> read) where TForm : class => new(
        [.. from property in typeof(TForm).GetProperties()
            where property.CanWrite && property.GetCustomAttribute<DisplayAttribute>() is not null
            select new FormField(
                property.Name, property.GetCustomAttribute<DisplayAttribute>()!.Name!,
                () => property.GetValue(form),
                record => read(record) is { } other ? property.GetValue(other) : null,
                value => property.SetValue(form, value))],
        stands);
}
