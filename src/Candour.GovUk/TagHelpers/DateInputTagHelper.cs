using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Candour.GovUk;

/// <summary>A <see cref="DateOnly"/> in three fields. <see cref="GovUkMvc.AddGovUk"/> binds it back.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : ComponentTagHelper
{
    public ModelExpression? For { get; set; }
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsHeading { get; set; }
    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var model = ModelField.Of(For, ViewContext) ?? throw new InvalidOperationException("A govuk-date-input needs for=\"…\".");
        var day = For!.Model as DateOnly?;
        string? dayText = Sent(model, "Day") ?? Number(day?.Day), monthText = Sent(model, "Month") ?? Number(day?.Month), yearText = Sent(model, "Year") ?? Number(day?.Year);
        var wrong = model.Error is null ? DatePart.None : DateParts.Read(dayText, monthText, yearText, "").Wrong;
        Write(output, new DateInput
        {
            Id = model.Id,
            Items = [Item("Day", dayText, DatePart.Day), Item("Month", monthText, DatePart.Month), Item("Year", yearText, DatePart.Year)],
            Fieldset = new() { Legend = new() { Text = Legend ?? model.Metadata.GetDisplayName(), Classes = LegendClass, IsPageHeading = LegendIsHeading } },
            Hint = Texts.Hint(Hint ?? model.Metadata.Description),
            ErrorMessage = Texts.Error(model.Error),
            Classes = Classes,
            Attributes = Rest(output),
        });

        DateInputItem Item(string part, string? value, DatePart flag) => new()
        {
            Name = part.ToLowerInvariant(),
            FullName = $"{model.Name}.{part}",
            Id = $"{model.Id}_{part}",
            Value = value,
            Error = wrong == DatePart.None ? null : wrong.HasFlag(flag),
        };
    }

    private string? Sent(ModelField model, string part) =>
        ViewContext.ViewData.ModelState.TryGetValue($"{model.Name}.{part}", out var entry) ? entry.AttemptedValue : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
