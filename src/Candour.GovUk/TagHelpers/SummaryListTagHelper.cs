using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper
{
    /// <summary>With a title the list stands in a card.</summary>
    public string? CardTitle { get; set; }
    public int CardHeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = Gather<SummaryRow>(context);
        await output.GetChildContentAsync();
        Write(output, new SummaryList
        {
            Rows = rows,
            Card = CardTitle is { Length: > 0 } ? new() { Title = new() { Text = CardTitle, HeadingLevel = CardHeadingLevel } } : null,
            Classes = Classes,
            Attributes = Rest(output),
        });
    }
}

/// <summary>A row: its key, the value inside, and links to do something with it.</summary>
[HtmlTargetElement("govuk-summary-row")]
public sealed class SummaryRowTagHelper : ComponentTagHelper
{
    public string? Key { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = Gather<SummaryAction>(context);
        var value = await ChildContentAsync(output);
        Give(context, output, new SummaryRow
        {
            Key = new() { Text = Key },
            Value = new() { Text = value },
            Actions = actions.Count > 0 ? new() { Items = actions } : null,
            Classes = Classes,
        });
    }
}

[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    /// <summary>What the link is about, for people who hear the link alone: "Change" and then "the lead".</summary>
    public string? HiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new SummaryAction { Href = Href, VisuallyHiddenText = HiddenText, Text = await ChildContentAsync(output), Classes = Classes, Attributes = Rest(output) });
}
