using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : ComponentTagHelper
{
    public string? IdPrefix { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Gather<TaskItem>(context);
        await output.GetChildContentAsync();
        Write(output, new TaskList { Items = items, IdPrefix = IdPrefix, Classes = Classes, Attributes = Rest(output) });
    }
}

/// <summary>One task: its name, a hint, and how it stands, as a word or as a coloured tag.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list")]
public sealed class TaskTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }
    public string? Hint { get; set; }
    public string? Status { get; set; }
    public string? StatusColour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => Give(context, output, new TaskItem
    {
        Title = new() { Text = await ChildContentAsync(output) },
        Href = Href,
        Hint = Hint is { Length: > 0 } ? new() { Text = Hint } : null,
        Status = StatusColour is { Length: > 0 } ? new() { Tag = new() { Text = Status, Classes = $"govuk-tag--{StatusColour}" } } : new() { Text = Status },
        Classes = Classes,
    });
}
