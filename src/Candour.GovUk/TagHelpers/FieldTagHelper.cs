using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

/// <summary>A field that shows a property of the page's model: its name, its value and what is wrong with it come from there.</summary>
public abstract class FieldTagHelper : ComponentTagHelper
{
    /// <summary>The property, such as <c>for="Form.Claim"</c>.</summary>
    public ModelExpression? For { get; set; }
    public string? Name { get; set; }
    public string? Id { get; set; }

    /// <summary>The question; the property's display name unless said.</summary>
    public string? Label { get; set; }
    public string? LabelClass { get; set; }
    public bool LabelIsHeading { get; set; }

    /// <summary>The property's description unless said.</summary>
    public string? Hint { get; set; }
    public string? Value { get; set; }
    public bool Disabled { get; set; }
    public string? DescribedBy { get; set; }
    public string? GroupClass { get; set; }

    private protected ModelField? Model { get; private set; }

    private protected abstract Field Build(TagHelperOutput output);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Model = ModelField.Of(For, ViewContext);
        Write(output, Build(output) with
        {
            Name = Name ?? Model?.Name,
            Id = Id ?? Model?.Id,
            Label = new() { Text = Label ?? Model?.Metadata.GetDisplayName(), Classes = LabelClass, IsPageHeading = LabelIsHeading },
            Hint = Texts.Hint(Hint ?? Model?.Metadata.Description),
            ErrorMessage = Texts.Error(Model?.Error),
            Disabled = Disabled,
            DescribedBy = DescribedBy,
            FormGroup = GroupClass is null ? null : new() { Classes = GroupClass },
            Classes = Classes,
            Attributes = Rest(output),
        });
    }

    private protected string? Shown => Value ?? Model?.Value;
}

internal static class Texts
{
    public static Hint? Hint(string? text) => string.IsNullOrEmpty(text) ? null : new() { Text = text };

    public static ErrorMessage? Error(string? text) => string.IsNullOrEmpty(text) ? null : new() { Text = text };
}
