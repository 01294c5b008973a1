namespace Candour.GovUk;

/// <summary>Day, month and year, each in a field of its own.</summary>
public sealed record DateInput : FieldGroup
{
    public string? Id { get; init; }
    public string? NamePrefix { get; init; }

    /// <summary>The fields in their order; day, month and year unless said.</summary>
    public IReadOnlyList<DateInputItem>? Items { get; init; }
    public DateInputItem? Day { get; init; }
    public DateInputItem? Month { get; init; }
    public DateInputItem? Year { get; init; }

    /// <summary>What is in the fields, by their names.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    private protected override string? Key => Id;

    private protected override string? FieldsetRole => "group";

    private DateInputItem DayField => (Day ?? new()) with { Name = Day?.Name ?? "day" };

    private DateInputItem MonthField => (Month ?? new()) with { Name = Month?.Name ?? "month" };

    private DateInputItem YearField => (Year ?? new()) with { Name = Year?.Name ?? "year" };

    private protected override void WriteControls(HtmlWriter html)
    {
        var items = Items is { Count: > 0 } ? Items : [DayField, MonthField, YearField];
        var anyHasError = items.Any(item => item.HasError);
        html.Write($"""<div class="govuk-date-input{More}"{Attributes}{Attr("id", Id)}>{FormGroup?.Before ?? default}""");
        foreach (var item in items.Where(item => !item.LeftOut)) html.Write($"""<div class="govuk-date-input__item">{Field(item, anyHasError)}</div>""");
        html.Write($"{FormGroup?.After ?? default}</div>");
    }

    private Input Field(DateInputItem item, bool anyHasError)
    {
        var name = NamePrefix is { Length: > 0 } ? $"{NamePrefix}-{item.Name}" : item.Name;
        return new()
        {
            Label = new() { Text = item.Label is { Length: > 0 } ? item.Label : Capitalised(item.Name), Classes = "govuk-date-input__label" },
            Id = item.Id is { Length: > 0 } ? item.Id : $"{Id}-{item.Name}",
            Name = item.FullName ?? name,
            Classes = FieldClasses(item, anyHasError),
            Value = item.Value ?? Named(item.Name)?.Value ?? Values?.GetValueOrDefault(name ?? ""),
            Inputmode = item.Inputmode is { Length: > 0 } ? item.Inputmode : "numeric",
            Autocomplete = item.Autocomplete,
            Pattern = item.Pattern,
            Attributes = item.Attributes,
        };
    }

    private DateInputItem? Named(string? name) =>
        name == DayField.Name ? Day : name == MonthField.Name ? Month : name == YearField.Name ? Year : null;

    /// <summary>Where no field is said to be wrong, an error is about all of them.</summary>
    private string FieldClasses(DateInputItem item, bool anyHasError)
    {
        var classes = "govuk-date-input__input";
        if (!item.Has("govuk-input--error") && (item.HasError || (item.Error is not false && ErrorMessage is not null && !anyHasError)))
            classes += " govuk-input--error";
        if (!item.Has("govuk-input--width-"))
            classes += item.Name == "year" || item.Name == YearField.Name ? " govuk-input--width-4" : " govuk-input--width-2";
        return item.Classes is { Length: > 0 } ? $"{classes} {item.Classes}" : classes;
    }

    private static string? Capitalised(string? name) =>
        string.IsNullOrEmpty(name) ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}

public sealed record DateInputItem
{
    public string? Name { get; init; }

    /// <summary>The name that the form sends, where it is not made of the prefix and <see cref="Name"/>.</summary>
    public string? FullName { get; init; }
    public string? Id { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }
    public bool? Error { get; init; }

    /// <summary>The date is asked without this field: a month and a year, or a day and a month.</summary>
    public bool LeftOut { get; init; }
    public string? Classes { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Pattern { get; init; }
    public Attributes? Attributes { get; init; }

    internal bool HasError => Error is true || Has("govuk-input--error");

    internal bool Has(string part) => Classes?.Contains(part, StringComparison.Ordinal) == true;
}
