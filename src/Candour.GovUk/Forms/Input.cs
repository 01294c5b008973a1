namespace Candour.GovUk;

public sealed record Input : Field
{
    public string? Type { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public Affix? Prefix { get; init; }
    public Affix? Suffix { get; init; }
    public FormGroup? InputWrapper { get; init; }

    private bool IsWrapped => Prefix is not null || Suffix is not null || FormGroup is { Before.IsEmpty: false } or { After.IsEmpty: false };

    private protected override void WriteControl(HtmlWriter html)
    {
        if (IsWrapped) html.Write($"""<div class="govuk-input__wrapper{And(InputWrapper?.Classes)}"{InputWrapper?.Attributes}>{FormGroup?.Before ?? default}""");
        Prefix?.Write(html, "prefix");
        html.Write(
            $"""<input class="govuk-input{More}{When(ErrorMessage is not null, " govuk-input--error")}" id="{Key}" name="{Name}" type="{(Type is { Length: > 0 } ? Type : "text")}"{Bool("spellcheck", Spellcheck)}{new Attr("value", Value)}{Flag("disabled", Disabled)}{Describes()}{Attr("autocomplete", Autocomplete)}{Attr("autocapitalize", Autocapitalize)}{Attr("pattern", Pattern)}{Attr("inputmode", Inputmode)}{Attributes}>""");
        Suffix?.Write(html, "suffix");
        if (IsWrapped) html.Write($"{FormGroup?.After ?? default}</div>");
    }
}

/// <summary>A unit before or after a field. It is hidden from screen readers, so the label says it as well.</summary>
public sealed record Affix
{
    public Content Text { get; init; }
    public string? Classes { get; init; }
    public Attributes? Attributes { get; init; }

    internal void Write(HtmlWriter html, string place)
    {
        if (!Text.IsEmpty) html.Write($"""<div class="govuk-input__{place}{new MoreClasses(Classes)}" aria-hidden="true"{Attributes}>{Text}</div>""");
    }
}
