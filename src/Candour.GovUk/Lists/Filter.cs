namespace Candour.GovUk;

public enum FilterKind { Any, One, Search, Day }

/// <summary>One thing that a list can be narrowed by. In the URL it stands by its key.</summary>
public sealed record Filter(string Key, string Title, FilterKind Kind, IReadOnlyList<FilterOption> Options)
{
    /// <summary>Any of several values, as checkboxes.</summary>
    public static Filter Any(string key, string title, IReadOnlyList<FilterOption> options) => new(key, title, FilterKind.Any, options);

    /// <summary>One of many values, as a select.</summary>
    public static Filter One(string key, string title, IReadOnlyList<FilterOption> options) => new(key, title, FilterKind.One, options);

    /// <summary>Words to look for.</summary>
    public static Filter Search(string key, string title) => new(key, title, FilterKind.Search, []);

    /// <summary>A day, as yyyy-MM-dd in the URL.</summary>
    public static Filter Day(string key, string title) => new(key, title, FilterKind.Day, []);

    /// <summary>What a select shows where nothing is chosen.</summary>
    public string Unset { get; init; } = "All";

    internal string TextOf(string value) => Options.FirstOrDefault(option => option.Value == value)?.Text ?? value;

    internal Component Control(ListQuery query) => Kind switch
    {
        FilterKind.Any => new Checkboxes
        {
            Name = Key,
            IdPrefix = $"filter-{Key}",
            Classes = "govuk-checkboxes--small",
            Fieldset = new() { Legend = new() { Text = Title, Classes = "govuk-fieldset__legend--s" } },
            Items = [.. Options.Select(option => new Choice { Value = option.Value, Text = option.Text })],
            Values = query.All(Key),
        },
        FilterKind.One => new Select
        {
            Name = Key,
            Id = $"filter-{Key}",
            Label = new() { Text = Title, Classes = "govuk-label--s" },
            Items = [new() { Value = "", Text = Unset }, .. Options.Select(option => new SelectItem { Value = option.Value, Text = option.Text })],
            Value = query.One(Key),
        },
        _ => new Input
        {
            Name = Key,
            Id = $"filter-{Key}",
            Type = Kind is FilterKind.Day ? "date" : "search",
            Label = new() { Text = Title, Classes = "govuk-label--s" },
            Value = query.One(Key),
        },
    };
}

public sealed record FilterOption(string Value, string Text);
