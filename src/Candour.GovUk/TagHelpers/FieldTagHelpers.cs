using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : FieldTagHelper
{
    public string? Type { get; set; }
    public string? Inputmode { get; set; }
    public string? Autocomplete { get; set; }
    public bool? Spellcheck { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    private protected override Field Build(TagHelperOutput output) => new Input
    {
        Value = Shown,
        Type = Type,
        Inputmode = Inputmode,
        Autocomplete = Autocomplete,
        Spellcheck = Spellcheck,
        Prefix = Prefix is { Length: > 0 } ? new() { Text = Prefix } : null,
        Suffix = Suffix is { Length: > 0 } ? new() { Text = Suffix } : null,
    };
}

/// <summary>A password, which is never shown again.</summary>
[HtmlTargetElement("govuk-password-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    public string? Autocomplete { get; set; }

    private protected override Field Build(TagHelperOutput output) => new PasswordInput { Autocomplete = Autocomplete };
}

[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;
    public bool? Spellcheck { get; set; }

    private protected override Field Build(TagHelperOutput output) => new Textarea { Value = Shown, Rows = Rows, Spellcheck = Spellcheck };
}

[HtmlTargetElement("govuk-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;
    public int? MaxLength { get; set; }
    public int? MaxWords { get; set; }
    public int? Threshold { get; set; }

    private protected override Field Build(TagHelperOutput output) =>
        new CharacterCount { Value = Shown, Rows = Rows, Maxlength = MaxLength, Maxwords = MaxWords, Threshold = Threshold };
}

[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    public bool Multiple { get; set; }
    public string? Accept { get; set; }

    private protected override Field Build(TagHelperOutput output)
    {
        if (Accept is { Length: > 0 }) output.Attributes.SetAttribute("accept", Accept);
        // Without the script's drop zone: its button's name is not the text on it (WCAG 2.5.3).
        return new FileUpload { Multiple = Multiple };
    }
}

/// <summary>One of several; an enum's names unless items are given.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FieldTagHelper
{
    public IEnumerable<SelectItem>? Items { get; set; }

    /// <summary>The first item's words where nothing is chosen, such as "Choose a lead".</summary>
    public string? Empty { get; set; }

    private protected override Field Build(TagHelperOutput output)
    {
        var items = Items ?? EnumNames.Of(Model?.Metadata).Select(name => new SelectItem { Value = name.Value, Text = name.Text });
        return new Select { Value = Shown, Items = [.. Empty is null ? [] : new[] { new SelectItem { Value = "", Text = Empty } }, .. items] };
    }
}
