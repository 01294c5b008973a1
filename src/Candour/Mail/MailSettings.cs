using System.Globalization;
using System.Net.Mail;

namespace Candour.Mail;

/// <summary>How e-mail leaves: the server, who it is from, and the site's address for the links in it. Said once, when the program starts.</summary>
/// <remarks>It has no text form, so that no log can show the secret.</remarks>
internal sealed class MailSettings
{
    public const string HostSetting = "CANDOUR_SMTP_HOST";
    public const string PortSetting = "CANDOUR_SMTP_PORT";
    public const string TlsSetting = "CANDOUR_SMTP_TLS";
    public const string UserSetting = "CANDOUR_SMTP_USER";
    public const string SecretSetting = "CANDOUR_SMTP_SECRET";
    public const string SecretFileSetting = "CANDOUR_SMTP_SECRET_FILE";
    public const string SenderSetting = "CANDOUR_SMTP_SENDER";
    public const string AddressSetting = "CANDOUR_ADDRESS";

    private const int SubmissionPort = 587;

    public string? Host { get; private init; }

    public int Port { get; private init; } = SubmissionPort;

    /// <summary>Whether the connection must be encrypted by STARTTLS before anything is sent. It must, unless the settings say "none".</summary>
    public bool IsEncrypted { get; private init; } = true;

    public string? User { get; private init; }

    public string? Secret { get; private init; }

    public string Sender { get; private init; } = "";

    /// <summary>Of the site, as people reach it, without a slash at its end.</summary>
    public string? Address { get; private init; }

    /// <summary>What is wrong with the settings; e-mail is then not sent at all.</summary>
    public string? Refused { get; private init; }

    public bool CanSend => Host is not null && Refused is null;

    public static MailSettings Read(IConfiguration settings)
    {
        var address = Said(settings, AddressSetting)?.TrimEnd('/');
        if (Said(settings, HostSetting) is not { } host) return new() { Address = IsWebAddress(address) ? address : null };
        var port = SubmissionPort;
        if (Said(settings, PortSetting) is { } said && !(int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65535))
            return new() { Host = host, Refused = $"{PortSetting} is not a port." };
        if (Said(settings, TlsSetting) is { } tls && tls is not ("starttls" or "none"))
            return new() { Host = host, Refused = $"{TlsSetting} is starttls or none." };
        if (Said(settings, SenderSetting) is not { } sender || !MailAddress.TryCreate(sender, out _))
            return new() { Host = host, Refused = $"{SenderSetting} is not an e-mail address." };
        if (!IsWebAddress(address))
            return new() { Host = host, Refused = $"{AddressSetting} is not the address of this site, such as https://candour.example.gov.uk." };
        var (secret, refused) = SecretOf(settings);
        return new()
        {
            Host = host, Port = port, IsEncrypted = Said(settings, TlsSetting) != "none", Sender = sender, Address = address,
            User = Said(settings, UserSetting), Secret = secret, Refused = refused,
        };
    }

    private static (string? Secret, string? Refused) SecretOf(IConfiguration settings)
    {
        if (Said(settings, SecretFileSetting) is not { } file) return (Said(settings, SecretSetting), null);
        try
        {
            return (File.ReadAllText(file).Trim(), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, $"The file that {SecretFileSetting} names cannot be read.");
        }
    }

    private static bool IsWebAddress(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var site) && (site.Scheme is "http" or "https");

    private static string? Said(IConfiguration settings, string name) => settings[name] is { Length: > 0 } said ? said.Trim() : null;
}
