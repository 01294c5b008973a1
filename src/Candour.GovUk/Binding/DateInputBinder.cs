using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Candour.GovUk;

/// <summary>Binds a day from the three fields of a date input, or from one value such as <c>?asAt=2018-12-03</c>.</summary>
internal sealed class DateInputBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var name = context.ModelName;
        if (context.ValueProvider.GetValue(name) is { Length: > 0 } whole) BindWhole(context, name, whole);
        else if (Part(context, "Day") is var day && Part(context, "Month") is var month && Part(context, "Year") is var year && (day ?? month ?? year) is not null)
            BindParts(context, DateParts.Read(day, month, year, What(context)));
        return Task.CompletedTask;
    }

    private static void BindWhole(ModelBindingContext context, string name, ValueProviderResult whole)
    {
        context.ModelState.SetModelValue(name, whole);
        var text = whole.FirstValue?.Trim();
        if (string.IsNullOrEmpty(text)) Blank(context);
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) context.Result = ModelBindingResult.Success(date);
        else context.ModelState.TryAddModelError(name, $"{What(context)} must be a real date");
    }

    private static void BindParts(ModelBindingContext context, DateParts parts)
    {
        if (parts.Date is { } date) context.Result = ModelBindingResult.Success(date);
        else if (parts.Problem is { } problem) context.ModelState.TryAddModelError(context.ModelName, problem);
        else Blank(context);
    }

    /// <summary>Nothing was typed: that is no date where there may be none, and a question left open where there must be one.</summary>
    private static void Blank(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
        else context.ModelState.TryAddModelError(context.ModelName, $"Enter the {What(context).ToLowerInvariant()}");
    }

    private static string? Part(ModelBindingContext context, string part)
    {
        var name = ModelNames.CreatePropertyModelName(context.ModelName, part);
        var value = context.ValueProvider.GetValue(name);
        if (value == ValueProviderResult.None) return null;
        context.ModelState.SetModelValue(name, value);
        context.ModelState.MarkFieldSkipped(name);
        return value.FirstValue ?? "";
    }

    private static string What(ModelBindingContext context) => context.ModelMetadata.GetDisplayName();
}

internal sealed class DateInputBinderProvider : IModelBinderProvider
{
    private static readonly DateInputBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? Binder : null;
}
