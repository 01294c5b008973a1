using System.Diagnostics;
using System.Globalization;
using Candour.Reading.Tests.Fixtures;
using static Candour.Reading.Tests.Fixtures.WordFile;

namespace Candour.Reading.Tests.Files;

/// <summary>Damaged files of every format: each is read or refused, soon, and nothing else happens.</summary>
/// <remarks>The seed is fixed. CANDOUR_MUTATIONS is the number for each format; 60 unless it is set.</remarks>
public sealed class MutationTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("CANDOUR_MUTATIONS"), CultureInfo.InvariantCulture, out var times) ? times : 60;

    public static TheoryData<string> Formats => ["txt", "layout", "html", "csv", "docx", "xlsx", "pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_damaged_file_is_read_or_refused(string format)
    {
        var whole = Sample(format);
        var random = new Random(20190606);
        for (var i = 0; i < (format == "pdf" ? Math.Max(10, Times / 4) : Times); i++)
        {
            var damaged = Damage(whole, random);
            var clock = Stopwatch.StartNew();
            try
            {
                Fixture.Read(damaged, $"paper-{i}.{format}").Parts.ShouldNotBeNull();
            }
            catch (DocumentRefusedException refused)
            {
                refused.Message.ShouldStartWith($"paper-{i}.{format}: ");
            }
            clock.Elapsed.ShouldBeLessThan(Longest, $"mutation {i} of {format}");
        }
    }

    private static byte[] Sample(string format) => format switch
    {
        "txt" => File.ReadAllBytes(Fixture.Path("eastmere-pack.txt")),
        "layout" => File.ReadAllBytes(Fixture.Path("eastmere-plan-layout.txt")),
        "html" => "<!doctype html><table><tr><th>No</th><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td rowspan=2>1</td><td colspan=2>Do<ul><li>it</ul></td><td>July 2019</td></tr></table><p>Words</p>"u8.ToArray(),
        "csv" => "No,Action,Lead,Due\n1,\"Rewrite, the standard\",Head of People,July 2019\n2,Audit,Head,TBC\n"u8.ToArray(),
        "docx" => Of(Heading("Plan"), Table(Row("No", "Action", "Lead", "Due"), Row("1", Cell(Text("Do"), Item(2, "it")), Merged("Head"), "July 2019")), Item(1, "One")),
        "xlsx" => Workbook.Of(("Plan", Workbook.Sheet([["No", "Action", "Lead", "Due"], ["1", "Audit", "=A1|Head", "July 2019"]], "A1:B1"))),
        _ => RefusalTests.Pdf("Words about supervision and what is done with them"),
    };

    private static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var changes = random.Next(1, 12); changes > 0 && bytes.Count > 8; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(Math.Max(0, at - 60), Math.Min(60, at)));
                    break;
                case 3:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)"\t \n\"<|(1a"[random.Next(9)], random.Next(200)));
                    break;
                default:
                    if (random.Next(6) == 0) bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }
}
