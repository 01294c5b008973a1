using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : ComponentTagHelper
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Type { get; set; }
    public string? Value { get; set; }
    public string? Href { get; set; }
    public bool Disabled { get; set; }
    public bool? PreventDoubleClick { get; set; }
    public bool IsStartButton { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Write(output, new Button
    {
        Text = await ChildContentAsync(output),
        Id = Id,
        Name = Name,
        Type = Type,
        Value = Value,
        Href = Href,
        Disabled = Disabled,
        PreventDoubleClick = PreventDoubleClick,
        IsStartButton = IsStartButton,
        Classes = Classes,
        Attributes = Rest(output),
    });
}
