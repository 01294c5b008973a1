using System.Globalization;
using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>The council's matrix as a form says it: a word a line, a band a line.</summary>
/// <param name="Bands">"10 High orange": the lowest score, the name, a tag colour.</param>
public sealed record RiskMatrixDraft(string? Likelihoods, string? Impacts, string? Bands, int? Appetite)
{
    private const int Fewest = 3, Most = 6;

    public static RiskMatrixDraft Of(RiskMatrix one) => new(
        string.Join('\n', one.Likelihoods), string.Join('\n', one.Impacts), string.Join('\n', one.Bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.From} {band.Name} {band.Colour}"))), one.Appetite);

    public Checked<RiskMatrix> Change(RiskView view, DateTimeOffset at)
    {
        var (likelihoods, impacts, bands) = (Draft.Lines(Likelihoods), Draft.Lines(Impacts), Draft.Lines(Bands).Select(line => (Line: line, Band: Read(line))).ToList());
        var read = bands.Select(one => one.Band).OfType<RiskBand>().ToList();
        var most = likelihoods.Count * impacts.Count;
        var tooHigh = view.All.FirstOrDefault(risk => Levels(risk).Any(level => level.Likelihood > likelihoods.Count || level.Impact > impacts.Count));
        return new Problems()
            .Unless(likelihoods.Count is >= Fewest and <= Most, "likelihoods", $"Give {Fewest} to {Most} words, each on a line of its own.")
            .Unless(impacts.Count is >= Fewest and <= Most, "impacts", $"Give {Fewest} to {Most} words, each on a line of its own.")
            .Unless(tooHigh is null, "likelihoods", $"{tooHigh?.Number} was scored on a step that would be gone. Scores are never changed by this page.")
            .Unless(read.Count == bands.Count, "bands", $"“{bands.FirstOrDefault(one => one.Band is null).Line}” cannot be read. Write the lowest score, the name and a colour ({InWords.List(ClaimDraft.Colours)}), such as 10 High orange.")
            .Unless(read is [{ From: 1 }, ..], "bands", "The first band begins at 1.")
            .Unless(read.Zip(read.Skip(1)).All(pair => pair.First.From < pair.Second.From), "bands", "Each band begins at a higher score than the one before.")
            .Unless(Appetite >= 1 && Appetite <= most, "appetite", $"Give a score from 1 to {most}.")
            .Or(() => (view.Set ?? RiskMatrix.Standard with { Id = Record.NewId(at) }) with { Likelihoods = likelihoods, Impacts = impacts, Bands = read, Appetite = Appetite!.Value });
    }

    private static IEnumerable<RiskLevel> Levels(Risk risk) => [risk.Inherent, risk.Target, .. risk.Scores.Select(one => one.Level)];

    private static RiskBand? Read(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var from, .. { Length: > 0 } name, var colour]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var lowest) && ClaimDraft.Colours.Contains(colour) ? new(string.Join(' ', name), lowest, colour) : null;
}
