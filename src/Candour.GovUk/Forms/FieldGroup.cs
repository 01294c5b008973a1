namespace Candour.GovUk;

/// <summary>A question with several controls, in a fieldset whose legend is the question.</summary>
public abstract record FieldGroup : Component
{
    public Fieldset? Fieldset { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }

    private protected abstract string? Key { get; }

    private protected virtual string? FieldsetRole => null;

    private protected virtual string? GivenDescription => Fieldset?.DescribedBy;

    private protected string? Describes => Description.Of(Key, GivenDescription, Hint, ErrorMessage);

    private protected abstract void WriteControls(HtmlWriter html);

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-form-group{When(ErrorMessage is not null, " govuk-form-group--error")}{And(FormGroup?.Classes)}"{FormGroup?.Attributes}>""");
        Fieldset?.WriteStart(html, Describes, FieldsetRole);
        Hint?.Write(html, $"{Key}-hint");
        ErrorMessage?.Write(html, $"{Key}-error");
        WriteControls(html);
        if (Fieldset is not null) html.Write($"</fieldset>");
        html.Write($"</div>");
    }
}
