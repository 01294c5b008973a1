using Candour.Site;
using Candour.Writing;

namespace Candour.Pages.Shared;

/// <summary>Parts of a document on a page, where they lead to the records that they tell of.</summary>
public sealed record WrittenBlocks(IEnumerable<Block> All, ProgrammePage Page)
{
    public string? To(Paragraph paragraph) => paragraph.Record is { } id && RecordLinks.To(id, Page.View) is { } address ? Page.Keep(address) : null;
}
