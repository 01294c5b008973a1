using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper
{
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Write(output, new Fieldset
    {
        Legend = new() { Text = Legend, Classes = LegendClass, IsPageHeading = LegendIsHeading },
        Inner = await ChildContentAsync(output),
        Classes = Classes,
        Attributes = Rest(output),
    });
}
