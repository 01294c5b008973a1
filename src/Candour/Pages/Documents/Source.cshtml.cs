using Candour.Reading;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Documents;

/// <summary>The whole text of a document as it was read, every line with its number.</summary>
public sealed class SourceModel(Desk desk, FileStore files) : DocumentPage(desk, files)
{
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync() => Lines = (await TextAsync()).Lines;
}
