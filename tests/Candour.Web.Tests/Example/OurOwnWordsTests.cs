using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Candour.Ledger;

namespace Candour.Web.Tests.Example;

/// <summary>Nothing invented is said of a real council or person, and nothing of theirs is copied.</summary>
public sealed partial class OurOwnWordsTests
{
    private const int Run = 8;

    /// <summary>Authorities whose name is an ordinary word as well.</summary>
    private static readonly string[] Ordinary = ["reading"];

    private static List<string> Sentences { get; } =
    [
        .. Eastmere.Told.SelectMany(set => set.Changes.SelectMany(change => Strings(JsonDocument.Parse(RecordKinds.Write(change.Record)).RootElement))
            .Concat([set.Actor.Name, set.Reason ?? ""])).Distinct(),
    ];

    [Fact]
    public void No_council_of_England_is_named()
    {
        var councils = File.ReadLines(Repository.Shared("data/ofsted/ofsted-history.csv")).Skip(1)
            .Select(line => line.Split(',')[1]).Distinct().Except(Ordinary).ToList();

        councils.Count.ShouldBeGreaterThan(100);
        Sentences.SelectMany(said => councils.Where(name => Spaced(said).Contains(Spaced(name), StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void No_person_of_the_real_papers_is_named()
    {
        var people = Papers().SelectMany(paper => PersonName().Matches(paper)).Select(one => one.Groups["name"].Value).Distinct().ToList();

        people.Count.ShouldBeGreaterThan(20);
        Sentences.SelectMany(said => people.Where(said.Contains)).ShouldBeEmpty();
    }

    [Fact]
    public void No_eight_words_in_a_row_come_from_the_real_papers()
    {
        var theirs = Papers().SelectMany(Runs).ToHashSet();
        var dates = Eastmere.View.Actions.Select(one => one.Due?.Written).ToHashSet();

        Sentences.Where(said => !dates.Contains(said)).SelectMany(Runs).Where(theirs.Contains).ShouldBeEmpty();
    }

    private static IEnumerable<string> Papers() =>
        Directory.GetFiles(Repository.Shared("seeds"), "*.txt").Select(File.ReadAllText).Append(Report());

    private static string Report()
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [Repository.Shared("data/ofsted/tower-hamlets-sif-2017-04-07.pdf"), "-"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        return reader.StandardOutput.ReadToEnd();
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text);
        for (var at = 0; at + Run <= words.Length; at++) yield return string.Join(' ', words[at..(at + Run)]);
    }

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(one => one.Value)];

    private static string Spaced(string text) => $" {string.Join(' ', Words(text))} ";

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Strings(one.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(Councillor|Mayor|Sir) (?<name>[A-Z][a-z]+ [A-Z][a-z]+)|(?<name>[A-Z][a-z]+ [A-Z][a-z]+),? (Acting |Interim )?(Corporate Director|Divisional Director|Chief Executive|Head of)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersonName();
}
