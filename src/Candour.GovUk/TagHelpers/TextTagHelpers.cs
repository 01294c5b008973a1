using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new BackLink { Href = Href, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new SkipLink { Href = Href, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

/// <summary>A status in words; <see cref="Colour"/> is one of the design system's (grey, green, turquoise, blue, purple, pink, red, orange, yellow).</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : ComponentTagHelper
{
    public string? Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var colour = Colour is { Length: > 0 } ? $"govuk-tag--{Colour}" : null;
        Write(output, new Tag { Text = await ChildContentAsync(output), Classes = Description.Join(colour, Classes), Attributes = Rest(output) });
    }
}

[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : ComponentTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new InsetText { Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : ComponentTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new WarningText { Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : ComponentTagHelper
{
    public string? Summary { get; set; }
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new Details { Summary = Summary, Open = Open, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ComponentTagHelper
{
    public string? Title { get; set; }
    public int HeadingLevel { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new Panel { Title = Title, HeadingLevel = HeadingLevel, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}

/// <summary>A message about the whole page. With <see cref="Text"/> it is one line; otherwise what stands inside is shown as it is.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : ComponentTagHelper
{
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Type { get; set; }
    public bool? DisableAutoFocus { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Write(output, new NotificationBanner
    {
        Title = Title,
        Type = Type,
        DisableAutoFocus = DisableAutoFocus,
        Text = Text is { Length: > 0 } ? Text : await ChildContentAsync(output),
        Classes = Classes,
        Attributes = Rest(output),
    });
}

[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : ComponentTagHelper
{
    public string? Tag { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Write(output, new PhaseBanner { Tag = new() { Text = Tag }, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}
