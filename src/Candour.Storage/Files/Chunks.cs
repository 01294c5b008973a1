using System.Runtime.CompilerServices;

namespace Candour.Storage;

/// <summary>Content in pieces small enough that no file is ever in memory whole.</summary>
internal static class Chunks
{
    private const int Size = 256 * 1024;

    public static async IAsyncEnumerable<(int Index, byte[] Bytes)> OfAsync(Stream content, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var buffer = new byte[Size];
        for (var index = 0; ; index++)
        {
            var read = await content.ReadAtLeastAsync(buffer, Size, throwOnEndOfStream: false, cancel);
            if (read == 0) yield break;
            yield return (index, buffer[..read]);
        }
    }
}
