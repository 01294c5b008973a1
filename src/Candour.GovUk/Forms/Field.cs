namespace Candour.GovUk;

/// <summary>A question with one control. The label, the hint and the error are tied to it by its id.</summary>
public abstract record Field : Component
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }
    public string? DescribedBy { get; init; }
    public bool Disabled { get; init; }

    private protected string? Key => Id is { Length: > 0 } ? Id : Name;

    private protected Attr Describes() => Attr("aria-describedby", Description.Of(Key, GivenDescription, Hint, ErrorMessage));

    private protected virtual string? GivenDescription => DescribedBy;

    private protected abstract void WriteControl(HtmlWriter html);

    protected override void Write(HtmlWriter html)
    {
        WriteStart(html, null);
        WriteControl(html);
        html.Write($"</div>");
    }

    private protected void WriteStart(HtmlWriter html, string? groupClasses, Attributes? groupAttributes = null)
    {
        html.Write($"""<div class="govuk-form-group{When(ErrorMessage is not null, " govuk-form-group--error")}{And(groupClasses)}{And(FormGroup?.Classes)}"{groupAttributes}{FormGroup?.Attributes}>""");
        Label?.Write(html, Key);
        Hint?.Write(html, $"{Key}-hint");
        ErrorMessage?.Write(html, $"{Key}-error");
    }
}

/// <summary>The ids of what explains a control, in the order in which it is read out.</summary>
internal static class Description
{
    public static string? Of(string? key, string? given, Hint? hint, ErrorMessage? error) =>
        Join(Join(given, hint is null ? null : $"{key}-hint"), error is null ? null : $"{key}-error");

    public static string? Join(string? first, string? second) =>
        string.IsNullOrEmpty(first) ? second : string.IsNullOrEmpty(second) ? first : $"{first} {second}";
}
