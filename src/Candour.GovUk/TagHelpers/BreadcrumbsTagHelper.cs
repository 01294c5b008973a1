using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-breadcrumbs")]
[RestrictChildren("govuk-breadcrumb")]
public sealed class BreadcrumbsTagHelper : ComponentTagHelper
{
    public bool CollapseOnMobile { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Gather<Breadcrumb>(context);
        await output.GetChildContentAsync();
        Write(output, new Breadcrumbs { Items = items, CollapseOnMobile = CollapseOnMobile, Classes = Classes, Attributes = Rest(output) });
    }
}

[HtmlTargetElement("govuk-breadcrumb", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new Breadcrumb { Href = Href, Text = await ChildContentAsync(output), Attributes = Rest(output) });
}
