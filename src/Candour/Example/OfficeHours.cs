using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Candour.Site;

namespace Candour.Example;

/// <summary>Moments at which somebody in Eastmere may have been at work.</summary>
internal static class OfficeHours
{
    private static readonly TimeOnly Open = new(8, 45);
    private const int Minutes = 9 * 60, MinutesOfTheLastDay = 15;

    /// <summary>A minute of the day's office hours, always the same one for the same thing.</summary>
    public static DateTimeOffset On(DateOnly day, string what)
    {
        var drawn = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{day:O} {what}")));
        return London.At(day, Open.AddMinutes(drawn % (day == ExampleProgramme.Today ? MinutesOfTheLastDay : Minutes)));
    }
}
