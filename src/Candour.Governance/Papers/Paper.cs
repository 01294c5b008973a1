using System.Security.Cryptography;
using System.Text.Json;
using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A report to a board: written here section by section, or brought as a file.</summary>
public sealed record Paper : ToldRecord
{
    public required string Title { get; init; }

    public PaperType Type { get; init; }

    /// <summary>The agenda item that it belongs to.</summary>
    public Guid? Item { get; init; }

    /// <summary>The topic that it is written for, until that has an item.</summary>
    public Guid? Topic { get; init; }

    /// <summary>What it says, in Markdown; a section that says nothing is not among them.</summary>
    public IReadOnlyList<SectionText> Sections { get; init; } = [];

    /// <summary>SHA-256 of an uploaded file.</summary>
    public string? File { get; init; }

    public string? FileName { get; init; }

    public IReadOnlyList<Guid> Authors { get; init; } = [];

    public IReadOnlyList<PaperComment> Comments { get; init; } = [];

    /// <summary>Each time that clearance was sought, oldest first.</summary>
    public IReadOnlyList<Clearance> Clearances { get; init; } = [];

    /// <summary>Why it was taken back; it stays in its place with the reason.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Over all that a reader would read; clearance is of this.</summary>
    public string ContentHash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new[] { Type.ToString(), Title, File ?? "" }.Concat(Sections.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => new[] { one.Key, one.Text })))));

    public override Guid About => Item ?? Topic ?? Id;

    public override IEnumerable<Guid> StandsOn => Some(Item, Topic);

    public string? Section(string key) => Sections.FirstOrDefault(one => one.Key == key)?.Text;

    /// <summary>The headings of sections that its type asks for and that say nothing yet.</summary>
    public IEnumerable<string> MissingSections => File is not null
        ? []
        : PaperSections.Required(Type).Where(key => string.IsNullOrWhiteSpace(Section(key))).Select(PaperSections.Heading);

    public bool IsWritten => File is not null || (Type is not PaperType.Presentation && !MissingSections.Any());

    public override string Name(ProgrammeView view) => Title;
}

public sealed record SectionText(string Key, string Text);

/// <param name="Section">The section that it is about; null for the whole.</param>
/// <param name="SettledBy">Who said that it is dealt with.</param>
public sealed record PaperComment(Guid Id, DateTimeOffset At, string By, string Text, string? Section = null, string? SettledBy = null);
