using Microsoft.AspNetCore.Mvc;

namespace Candour.Site;

/// <summary>A calendar as a file, under the name that a program or a person keeps it by.</summary>
internal sealed class CalendarResult(string name, CalendarFile calendar) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/calendar; charset=utf-8";
        response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
        return response.WriteAsync(calendar.ToString(), context.HttpContext.RequestAborted);
    }
}
