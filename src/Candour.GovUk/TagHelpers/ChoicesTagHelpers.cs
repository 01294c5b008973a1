using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

/// <summary>Radios or checkboxes for a property. The items stand inside, or come from <see cref="Items"/>, or are the names of the property's enum.</summary>
public abstract class ChoicesTagHelper : ComponentTagHelper
{
    public ModelExpression? For { get; set; }
    public string? Name { get; set; }

    /// <summary>The question; the property's display name unless said.</summary>
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsHeading { get; set; }
    public string? Hint { get; set; }
    public IEnumerable<Choice>? Items { get; set; }

    private protected abstract Choices Build(ModelField? model);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var model = ModelField.Of(For, ViewContext);
        var items = Gather<Choice>(context);
        await output.GetChildContentAsync();
        if (items.Count == 0)
            items = [.. Items ?? EnumNames.Of(model?.Metadata).Select(name => new Choice { Value = name.Value, Text = name.Text })];
        var question = Legend ?? model?.Metadata.GetDisplayName();
        Write(output, Build(model) with
        {
            Name = Name ?? model?.Name,
            IdPrefix = model?.Id,
            Items = items,
            Fieldset = string.IsNullOrEmpty(question) ? null : new() { Legend = new() { Text = question, Classes = LegendClass, IsPageHeading = LegendIsHeading } },
            Hint = Texts.Hint(Hint ?? model?.Metadata.Description),
            ErrorMessage = Texts.Error(model?.Error),
            Classes = Classes,
            Attributes = Rest(output),
        });
    }
}

[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    public string? Value { get; set; }

    private protected override Choices Build(ModelField? model) => new Radios { Value = Value ?? model?.Value };
}

[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    private protected override Choices Build(ModelField? model) => new Checkboxes { Values = model?.Values };
}

/// <summary>One item. What stands inside is its label; <c>govuk-conditional</c> inside is asked besides when it is chosen.</summary>
[HtmlTargetElement("govuk-radio", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-checkbox", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceTagHelper : ComponentTagHelper
{
    public string? Value { get; set; }
    public string? Hint { get; set; }
    public bool? Checked { get; set; }
    public bool Disabled { get; set; }
    public string? Behaviour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var conditional = Gather<Content>(context);
        Give(context, output, new Choice
        {
            Text = await ChildContentAsync(output),
            Value = Value,
            Hint = Texts.Hint(Hint),
            Checked = Checked,
            Disabled = Disabled,
            Behaviour = Behaviour,
            Conditional = conditional.Count > 0 ? conditional[0] : default,
            Attributes = Rest(output),
        });
    }
}

[HtmlTargetElement("govuk-conditional")]
public sealed class ConditionalTagHelper : ComponentTagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Give(context, output, await ChildContentAsync(output));
}

[HtmlTargetElement("govuk-choice-divider")]
public sealed class ChoiceDividerTagHelper : ComponentTagHelper
{
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Give(context, output, new Choice { Divider = Text ?? "or" });
}
