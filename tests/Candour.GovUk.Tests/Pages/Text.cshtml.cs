using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.GovUk.Tests.Pages;

public sealed class TextModel : PageModel
{
    public string Sharp => "\"a\" < b & 'c'";
}
