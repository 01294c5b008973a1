using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.GovUk.Tests.Pages;

public sealed class TextModel : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Date")] public DateOnly? AsAt { get; set; }

    public string Sharp => "\"a\" < b & 'c'";
}
