namespace Candour.Mail;

/// <summary>An e-mail in its two forms: text for any program, HTML for those that show it.</summary>
/// <param name="Id">The same for each attempt to send it, so that a server which had it already can tell.</param>
internal sealed record Letter(string To, string Subject, string Text, string Html, string Id);
