using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Candour.GovUk;

/// <summary>Binds text with the line ends that everything else uses: a browser sends two characters for one, and text that nobody changed would count as changed.</summary>
internal sealed class TextBinder(IModelBinder simple) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext context)
    {
        await simple.BindModelAsync(context);
        if (context.Result is { IsModelSet: true, Model: string text })
            context.Result = ModelBindingResult.Success(text.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}

internal sealed class TextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource != BindingSource.Body
            ? new TextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}
