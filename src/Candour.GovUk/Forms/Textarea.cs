namespace Candour.GovUk;

public sealed record Textarea : Field
{
    public int Rows { get; init; } = 5;
    public bool? Spellcheck { get; init; }
    public string? Autocomplete { get; init; }

    private protected override void WriteControl(HtmlWriter html) => html.Write(
        $"""
         {FormGroup?.Before ?? default}<textarea class="govuk-textarea{When(ErrorMessage is not null, " govuk-textarea--error")}{More}" id="{Key}" name="{Name}" rows="{Rows}"{Bool("spellcheck", Spellcheck)}{Flag("disabled", Disabled)}{Describes()}{Attr("autocomplete", Autocomplete)}{Attributes}>
         {Value}</textarea>{FormGroup?.After ?? default}
         """);
}
