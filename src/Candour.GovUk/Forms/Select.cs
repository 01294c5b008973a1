namespace Candour.GovUk;

public sealed record Select : Field
{
    public IReadOnlyList<SelectItem> Items { get; init; } = [];

    private protected override void WriteControl(HtmlWriter html)
    {
        html.Write($"""{FormGroup?.Before ?? default}<select class="govuk-select{More}{When(ErrorMessage is not null, " govuk-select--error")}" id="{Key}" name="{Name}"{Flag("disabled", Disabled)}{Describes()}{Attributes}>""");
        foreach (var item in Items) WriteItem(html, item);
        html.Write($"</select>{FormGroup?.After ?? default}");
    }

    private void WriteItem(HtmlWriter html, SelectItem item)
    {
        var isSelected = item.Selected ?? (Value is { Length: > 0 } && (item.Value ?? item.Text) == Value);
        html.Write($"""<option{new Attr("value", item.Value)}{Flag("selected", isSelected)}{Flag("disabled", item.Disabled)}{item.Attributes}>{item.Text}</option>""");
    }
}

public sealed record SelectItem
{
    public string? Value { get; init; }
    public string? Text { get; init; }

    /// <summary>Says so or not whatever the field's value is; null leaves it to the value.</summary>
    public bool? Selected { get; init; }
    public bool Disabled { get; init; }
    public Attributes? Attributes { get; init; }
}
