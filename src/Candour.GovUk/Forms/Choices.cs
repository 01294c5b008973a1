namespace Candour.GovUk;

/// <summary>Radios and checkboxes: they differ in the kind of control and in what makes an item checked.</summary>
public abstract record Choices : FieldGroup
{
    public string? Name { get; init; }
    public string? IdPrefix { get; init; }

    /// <summary>A null is passed over but keeps its number.</summary>
    public IReadOnlyList<Choice?> Items { get; init; } = [];

    private protected abstract string Kind { get; }

    private protected abstract string ControlType { get; }

    private protected abstract bool IsChecked(Choice item);

    private protected override string? Key => IdPrefix is { Length: > 0 } ? IdPrefix : Name;

    /// <summary>What explains each control where no fieldset stands around them.</summary>
    private protected virtual string? EachDescribedBy => null;

    private protected override void WriteControls(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-{Kind}{More}"{Attributes} data-module="govuk-{Kind}">{FormGroup?.Before ?? default}""");
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] is { } item) WriteItem(html, item, i + 1);
        }
        html.Write($"{FormGroup?.After ?? default}</div>");
    }

    private void WriteItem(HtmlWriter html, Choice item, int number)
    {
        if (item.Divider is { Length: > 0 })
        {
            html.Write($"""<div class="govuk-{Kind}__divider">{item.Divider}</div>""");
            return;
        }
        // The first has no number, so that the error summary can link to the question's own id.
        var id = item.Id is { Length: > 0 } ? item.Id : number > 1 ? $"{Key}-{number}" : Key;
        var hint = item.Hint is { Text.IsEmpty: false } ? item.Hint : null;
        var isChecked = item.Checked ?? IsChecked(item);
        var describes = Description.Join(EachDescribedBy, hint is null ? null : $"{id}-item-hint");
        html.Write(
            $"""<div class="govuk-{Kind}__item"><input class="govuk-{Kind}__input" id="{id}" name="{(item.Name is { Length: > 0 } ? item.Name : Name)}" type="{ControlType}" value="{item.Value}"{Flag("checked", isChecked)}{Flag("disabled", item.Disabled)}""");
        html.Write($"""{Attr("data-aria-controls", item.Conditional.IsEmpty ? null : $"conditional-{id}")}{Attr("data-behaviour", item.Behaviour)}{Attr("aria-describedby", describes)}{item.Attributes}><label class="govuk-label govuk-{Kind}__label{And(item.Label?.Classes)}"{item.Label?.Attributes} for="{id}">{item.Text}</label>""");
        hint?.Write(html, $"{id}-item-hint", $"govuk-{Kind}__hint");
        html.Write($"</div>");
        if (item.Conditional.IsEmpty) return;
        html.Write($"""<div class="govuk-{Kind}__conditional{And(isChecked ? null : $"govuk-{Kind}__conditional--hidden")}" id="conditional-{id}">{item.Conditional}</div>""");
    }
}

public sealed record Radios : Choices
{
    public string? Value { get; init; }

    private protected override string Kind => "radios";

    private protected override string ControlType => "radio";

    private protected override bool IsChecked(Choice item) => Value is { Length: > 0 } && Value == item.Value;
}

public sealed record Checkboxes : Choices
{
    public string? DescribedBy { get; init; }
    public IReadOnlyCollection<string>? Values { get; init; }

    private protected override string Kind => "checkboxes";

    private protected override string ControlType => "checkbox";

    private protected override string? GivenDescription => Fieldset?.DescribedBy is { Length: > 0 } ? Fieldset.DescribedBy : DescribedBy;

    private protected override string? EachDescribedBy => Fieldset is null ? Describes : null;

    private protected override bool IsChecked(Choice item) => Values is not null && item.Value is not null && Values.Contains(item.Value);
}
