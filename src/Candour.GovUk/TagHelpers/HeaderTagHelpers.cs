using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : ComponentTagHelper
{
    public string? Url { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new GenericHeader { Url = Url, Logo = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

/// <summary>The menu. Its places are <c>govuk-service-navigation-item</c>; what else stands inside follows the menu.</summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : ComponentTagHelper
{
    public string? ServiceName { get; set; }
    public string? ServiceUrl { get; set; }
    public string? AriaLabel { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Gather<NavigationItem>(context);
        var rest = await ChildContentAsync(output);
        Write(output, new ServiceNavigation
        {
            ServiceName = ServiceName,
            ServiceUrl = ServiceUrl,
            AriaLabel = AriaLabel,
            Navigation = items,
            Slots = new() { End = rest, EndIsInline = !rest.IsEmpty },
            Classes = Classes,
            Attributes = Rest(output),
        });
    }
}

[HtmlTargetElement("govuk-service-navigation-item")]
public sealed class ServiceNavigationItemTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }
    public bool Current { get; set; }
    public bool Active { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new NavigationItem { Href = Href, Current = Current, Active = Active, Text = await ChildContentAsync(output), Attributes = Rest(output) });
}

/// <summary>The footer. Its links are <c>govuk-footer-link</c>; what else stands inside follows them.</summary>
[HtmlTargetElement("govuk-footer")]
public sealed class FooterTagHelper : ComponentTagHelper
{
    /// <summary>Says that the content is under the Open Government Licence.</summary>
    public bool OpenGovernmentLicence { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var links = Gather<FooterLink>(context);
        var rest = await ChildContentAsync(output);
        Write(output, new Footer
        {
            Meta = links.Count > 0 || !rest.IsEmpty ? new() { Items = links, Text = rest } : null,
            ContentLicence = OpenGovernmentLicence ? Footer.OpenGovernmentLicence : default,
            Classes = Classes,
            Attributes = Rest(output),
        });
    }
}

[HtmlTargetElement("govuk-footer-link")]
public sealed class FooterLinkTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new FooterLink { Href = Href, Text = Text, Attributes = Rest(output) });
}
