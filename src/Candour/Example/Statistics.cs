using System.Security.Cryptography;
using Candour.Intake;
using Candour.Site;

namespace Candour.Example;

/// <summary>Official statistics as they had come out by then: Eastmere and the countries and regions with figures that were published, among authorities that are invented.</summary>
internal static class Statistics
{
    private static readonly (DateOnly On, string File)[] Files =
    [
        (new(2018, 2, 20), "social-work-workforce-2017.csv"),
        (new(2018, 2, 20), "statistical-neighbours.csv"),
        (new(2018, 10, 29), "children-in-need-2016-to-2018.csv"),
    ];

    public static void Tell(Story story)
    {
        foreach (var (on, file) in Files)
        {
            var (at, made) = (London.At(on, new(10, 15)), 0);
            story.Tell(at, "Performance Analyst", $"From the file {file}",
                Read(file).Changes(at).Select(one => story.Add(one.Type, one.Record with { Id = Identity.Of(at, made++, file) })).ToList());
        }
    }

    private static OpenDataText Read(string file)
    {
        using var stream = typeof(Statistics).Assembly.GetManifestResourceStream($"Example/{file}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        return new(file, Convert.ToHexStringLower(SHA256.HashData(content.ToArray())), TableFile.Read(content, file, TableFile.Uploaded));
    }
}
