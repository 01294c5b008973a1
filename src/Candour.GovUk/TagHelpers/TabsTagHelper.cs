using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-tabs")]
public sealed class TabsTagHelper : ComponentTagHelper
{
    public string? Id { get; set; }
    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Gather<Tab>(context);
        await output.GetChildContentAsync();
        Write(output, new Tabs { Id = Id, IdPrefix = Id ?? "tab", Title = Title, Items = items, Classes = Classes, Attributes = Rest(output) });
    }
}

[HtmlTargetElement("govuk-tab", ParentTag = "govuk-tabs")]
public sealed class TabTagHelper : ComponentTagHelper
{
    public string? Id { get; set; }
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, new Tab { Id = Id, Label = Label, Panel = new() { Text = await ChildContentAsync(output) }, Attributes = Rest(output) });
}
