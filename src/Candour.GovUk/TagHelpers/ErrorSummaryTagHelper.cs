using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

/// <summary>Everything that is wrong with what was sent, linked to its fields; nothing where nothing is wrong.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "There is a problem";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.ModelState.IsValid) output.SuppressOutput();
        else Write(output, new ErrorSummary { Title = Title, ErrorList = ModelErrors.Of(ViewContext), Classes = Classes, Attributes = Rest(output) });
    }
}
