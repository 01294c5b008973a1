using System.Globalization;

namespace Candour.Improvement;

/// <summary>A council's details as a form says them.</summary>
/// <param name="Closures">A day a line, as 24 December 2018 or 2018-12-24.</param>
public sealed record CouncilDraft(string? Name, string? Colour, string? Closures)
{
    private const int LongestName = 100;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Forms = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    public static CouncilDraft Of(Council one) => new(one.Name, one.Colour, string.Join('\n', one.Closures.Select(InWords.Day)));

    public Checked<Council> Add(DateTimeOffset at) => Check().Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Name = "" }));

    public Checked<Council> Edit(Council before) => Check().Or(() => Fill(before));

    private Council Fill(Council one) => one with
    {
        Name = Name!.Trim(),
        Colour = Hex.ToLowerInvariant(),
        Closures = [.. Lines.Select(Day).OfType<DateOnly>().Distinct().Order()],
    };

    private string Hex => Colour?.Trim() is { Length: 6 } bare ? $"#{bare}" : Colour?.Trim() ?? "";

    private IEnumerable<string> Lines => (Closures ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private Problems Check()
    {
        var isColour = Contrast.IsColour(Hex);
        var contrast = isColour ? Contrast.WithWhite(Hex) : Contrast.Enough;
        var unread = Lines.FirstOrDefault(line => Day(line) is null);
        return new Problems()
            .Required(Name, "name", "Give the council’s name.")
            .Unless(Name is null || Name.Length <= LongestName, "name", $"A name has up to {LongestName} characters.")
            .Unless(isColour, "colour", "Give the colour as six hexadecimal digits, such as #0f4c5c.")
            .Unless(contrast >= Contrast.Enough, "colour", $"White text cannot be read on this colour: its contrast is {contrast.ToString("0.0", CultureInfo.InvariantCulture)} to 1, and 4.5 is asked for. Choose a darker one.")
            .Unless(unread is null, "closures", $"“{unread}” is not a day. Write each as 24 December 2018, on a line of its own.");
    }

    private static DateOnly? Day(string line) => DateOnly.TryParseExact(line, Forms, English, DateTimeStyles.None, out var day) ? day : null;
}
