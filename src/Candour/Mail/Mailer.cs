using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Candour.Mail;

/// <summary>Hands e-mail to the server that the settings name.</summary>
internal sealed class Mailer(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public MailSettings Settings => settings;

    /// <exception cref="MailFailedException">The server did not take it.</exception>
    public async Task SendAsync(Letter letter, CancellationToken cancel = default)
    {
        if (!settings.CanSend) throw new MailFailedException(settings.Refused ?? "No server for e-mail is set.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var message = Message(letter);
            using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted };
            if (settings.User is { } user) client.Credentials = new NetworkCredential(user, settings.Secret);
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new MailFailedException($"The server did not answer within {Patience.TotalSeconds} seconds.");
        }
        catch (Exception failure) when (failure is SmtpException or FormatException or IOException)
        {
            throw new MailFailedException(failure.InnerException is { } inner ? $"{failure.Message} {inner.Message}" : failure.Message, failure);
        }
    }

    private MailMessage Message(Letter letter)
    {
        var message = new MailMessage(settings.Sender, letter.To)
        {
            Subject = letter.Subject.ReplaceLineEndings(" "), SubjectEncoding = Encoding.UTF8, Body = letter.Text, BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        message.Headers.Add("Message-ID", $"<{letter.Id}@{new MailAddress(settings.Sender).Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}

/// <summary>An e-mail that could not be handed over, with what the server said.</summary>
internal sealed class MailFailedException(string message, Exception? inner = null) : Exception(message, inner);
