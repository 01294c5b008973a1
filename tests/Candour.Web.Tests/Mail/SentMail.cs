using System.Text;
using System.Text.RegularExpressions;

namespace Candour.Web.Tests.Mail;

/// <summary>An e-mail as a server took it in.</summary>
internal sealed partial record SentMail(string From, string To, string Raw)
{
    public string Subject => Encoded().Replace(Unfolded("Subject"), one => Encoding.UTF8.GetString(
        one.Groups["form"].Value is "B" or "b" ? Convert.FromBase64String(one.Groups["text"].Value) : Quoted(one.Groups["text"].Value.Replace('_', ' '))));

    public string Id => Unfolded("Message-ID");

    public string Text => Part("text/plain");

    public string Html => Part("text/html");

    private string Unfolded(string header) =>
        Regex.Match(Raw, $@"^{header}: (?<value>.*?)\r\n(?![ \t])", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))
            .Groups["value"].Value.Replace("\r\n ", "", StringComparison.Ordinal);

    private string Part(string type)
    {
        var part = Raw.Split("----boundary", StringSplitOptions.None).First(one => one.Contains($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase));
        var split = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var body = part[(split + 4)..];
        return part[..split].Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", "", StringComparison.Ordinal)))
            : part[..split].Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Quoted(body.Replace("=\r\n", "", StringComparison.Ordinal)))
            : body;
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=') bytes.Add((byte)text[at]);
            else
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
        }
        return [.. bytes];
    }

    [GeneratedRegex(@"=\?utf-8\?(?<form>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Encoded();
}
