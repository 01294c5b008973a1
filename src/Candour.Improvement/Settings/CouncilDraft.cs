using System.Globalization;
using Candour.Time;

namespace Candour.Improvement;

/// <summary>A council's details as a form says them.</summary>
/// <param name="Closures">A day a line, as 24 December 2018 or 2018-12-24.</param>
/// <param name="DigestAt">An hour as 07:00; nothing where no daily e-mails are sent.</param>
public sealed record CouncilDraft(string? Name, string? Colour, string? Closures, string? DigestAt = "07:00", DayUnit NoticeDays = DayUnit.Calendar, string? AreaCode = null)
{
    private const int LongestName = 100;
    private const string HourForm = "HH:mm";

    public static CouncilDraft Of(Council one) => new(one.Name, one.Colour, string.Join('\n', one.Closures.Select(InWords.Day)),
        one.NoDigest ? null : one.DigestAt.ToString(HourForm, CultureInfo.InvariantCulture), one.NoticeDays, one.AreaCode);

    public Checked<Council> Add(DateTimeOffset at) => Check().Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Name = "" }));

    public Checked<Council> Edit(Council before) => Check().Or(() => Fill(before));

    private Council Fill(Council one) => one with
    {
        Name = Name!.Trim(),
        Colour = Hex.ToLowerInvariant(),
        DigestAt = Hour ?? one.DigestAt,
        NoDigest = string.IsNullOrWhiteSpace(DigestAt),
        NoticeDays = NoticeDays,
        AreaCode = Draft.Said(AreaCode)?.ToUpperInvariant(),
        Closures = [.. Lines.Select(TypedDay.Read).OfType<DateOnly>().Distinct().Order()],
    };

    private string Hex => Colour?.Trim() is { Length: 6 } bare ? $"#{bare}" : Colour?.Trim() ?? "";

    private TimeOnly? Hour => TimeOnly.TryParseExact(DigestAt?.Trim(), HourForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    private IEnumerable<string> Lines => (Closures ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private Problems Check()
    {
        var isColour = Contrast.IsColour(Hex);
        var contrast = isColour ? Contrast.WithWhite(Hex) : Contrast.Enough;
        var unread = Lines.FirstOrDefault(line => TypedDay.Read(line) is null);
        return new Problems()
            .Required(Name, "name", "Give the council’s name.")
            .Unless(Name is null || Name.Length <= LongestName, "name", $"A name has up to {LongestName} characters.")
            .Unless(isColour, "colour", "Give the colour as six hexadecimal digits, such as #0f4c5c.")
            .Unless(contrast >= Contrast.Enough, "colour", $"White text cannot be read on this colour: its contrast is {contrast.ToString("0.0", CultureInfo.InvariantCulture)} to 1, and 4.5 is asked for. Choose a darker one.")
            .Unless(string.IsNullOrWhiteSpace(DigestAt) || Hour is not null, "digestAt", "Give the hour as 07:00, or leave it empty to send none.")
            .Unless(unread is null, "closures", $"“{unread}” is not a day. Write each as 24 December 2018, on a line of its own.");
    }
}
