using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Candour.GovUk;

public static class GovUkMvc
{
    /// <summary>Lets pages bind a <see cref="DateOnly"/> from the three fields of <c>govuk-date-input</c>, and text with one kind of line end.</summary>
    public static IMvcBuilder AddGovUk(this IMvcBuilder mvc)
    {
        mvc.Services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new DateInputBinderProvider());
            options.ModelBinderProviders.Insert(1, new TextBinderProvider());
        });
        return mvc;
    }
}
