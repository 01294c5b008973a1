using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("moj-timeline")]
public sealed class TimelineTagHelper : ComponentTagHelper
{
    public int HeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Gather<TimelineItem>(context);
        await output.GetChildContentAsync();
        Write(output, new Timeline { Items = items, HeadingLevel = HeadingLevel, Classes = Classes, Attributes = Rest(output) });
    }
}

[HtmlTargetElement("moj-timeline-item", ParentTag = "moj-timeline")]
public sealed class TimelineItemTagHelper : ComponentTagHelper
{
    public string? Title { get; set; }
    public string? Byline { get; set; }
    public DateTimeOffset? At { get; set; }
    public DateOnly? On { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new TimelineItem { Title = Title, Byline = Byline, At = At, On = On, Text = await ChildContentAsync(output), Classes = Classes });
}
