using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Candour.Improvement;
using Candour.Mail;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Candour.Pages.Settings;

/// <summary>How e-mail leaves, whether the last daily e-mails went, and a message to try it.</summary>
public sealed class MailModel(Desk desk, IServiceProvider services, UserManager<User> users) : ProgrammePage(desk)
{
    public sealed class TestForm
    {
        [Display(Name = "To which address?")]
        public string? To { get; set; }
    }

    [BindProperty]
    public TestForm Form { get; set; } = new();

    internal MailSettings Mail => Mailer.Settings;

    /// <summary>The last day on which daily e-mails were sent or tried.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Those of that day that have not gone, each with whom it is for.</summary>
    public IReadOnlyList<(string Name, Digest Digest)> Failed { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Form.To = (await users.GetUserAsync(User))?.Email;
        await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (!MailAddress.TryCreate(Form.To, out _)) ModelState.AddModelError("Form.To", "Give an e-mail address.");
        if (!ModelState.IsValid) return Page();
        try
        {
            await Mailer.SendAsync(TestLetter(Form.To!), HttpContext.RequestAborted);
        }
        catch (MailFailedException failure)
        {
            ModelState.AddModelError("Form.To", $"The message was not sent. {failure.Message}");
            return Page();
        }
        TempData["Done"] = $"The message is on its way to {Form.To}.";
        return RedirectToPage();
    }

    private Mailer Mailer => services.GetRequiredService<Mailer>();

    private Letter TestLetter(string to)
    {
        var text = $"This message was sent to try how {View.Council?.Name ?? "the council"} sends e-mail. Nothing is to be done.";
        return new(to, "A test message", text, $"<!DOCTYPE html><html lang=\"en\"><head><title>A test message</title></head><body><p>{System.Net.WebUtility.HtmlEncode(text)}</p></body></html>", $"test-{Guid.NewGuid():N}");
    }

    private async Task ShowAsync()
    {
        var last = await services.GetRequiredService<Digests>().LastAsync(Desk.Authority, HttpContext.RequestAborted);
        if (last.Count > 0) Day = last[0].Day;
        var names = await users.Users.Where(one => one.Authority == Desk.Authority).ToDictionaryAsync(one => one.Id, one => one.DisplayName, HttpContext.RequestAborted);
        Failed = [.. last.Where(one => one.SentAt is null).Select(one => (names.GetValueOrDefault(one.User, "An account that is gone"), one))];
        Sentence = (Mail, Day) switch
        {
            ({ Refused: { } refused }, _) => $"No e-mail is sent. {refused}",
            ({ CanSend: false }, _) => "No e-mail is sent: no server is set.",
            (_, null) => "No daily e-mail has been sent yet.",
            (_, { } day) when Failed.Count == 0 => $"The last daily e-mails, {last.Count} of them, went on {InWords.Day(day)}.",
            (_, { } day) => $"On {InWords.Day(day)} {last.Count - Failed.Count} of {last.Count} daily e-mails went. The others are tried again every {Digests.Pause.TotalMinutes} minutes.",
        };
    }
}
