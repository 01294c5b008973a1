namespace Candour.GovUk;

/// <summary>A password field whose text can be shown, where scripts run.</summary>
public sealed record PasswordInput : Field
{
    public string? Autocomplete { get; init; }
    public string? ShowPasswordText { get; init; }
    public string? HidePasswordText { get; init; }
    public string? ShowPasswordAriaLabelText { get; init; }
    public string? HidePasswordAriaLabelText { get; init; }
    public string? PasswordShownAnnouncementText { get; init; }
    public string? PasswordHiddenAnnouncementText { get; init; }

    protected override void Write(HtmlWriter html)
    {
        WriteStart(html, "govuk-password-input", I18n());
        WriteControl(html);
        html.Write($"</div>");
    }

    private protected override void WriteControl(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-input__wrapper govuk-password-input__wrapper">{FormGroup?.Before ?? default}""");
        html.Write(
            $"""<input class="govuk-input govuk-password-input__input govuk-js-password-input-input{More}{When(ErrorMessage is not null, " govuk-input--error")}" id="{Key}" name="{Name}" type="password" spellcheck="false"{new Attr("value", Value)}{Flag("disabled", Disabled)}{Describes()} autocomplete="{(Autocomplete is { Length: > 0 } ? Autocomplete : "current-password")}" autocapitalize="none"{Attributes}>""");
        html.Write(
            $"""<button type="button" class="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle" data-module="govuk-button" aria-controls="{Key}" aria-label="{ShowPasswordAriaLabelText ?? "Show password"}" hidden>{ShowPasswordText ?? "Show"}</button>""");
        html.Write($"{FormGroup?.After ?? default}</div>");
    }

    private Attributes I18n()
    {
        var attributes = new Attributes { ["data-module"] = "govuk-password-input" };
        AddText("show-password", ShowPasswordText);
        AddText("hide-password", HidePasswordText);
        AddText("show-password-aria-label", ShowPasswordAriaLabelText);
        AddText("hide-password-aria-label", HidePasswordAriaLabelText);
        AddText("password-shown-announcement", PasswordShownAnnouncementText);
        AddText("password-hidden-announcement", PasswordHiddenAnnouncementText);
        return attributes;

        void AddText(string key, string? text)
        {
            if (text is { Length: > 0 }) attributes[$"data-i18n.{key}"] = text;
        }
    }
}
