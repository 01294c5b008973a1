using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Pages.Shared;

namespace Candour.Pages.Papers;

/// <summary>A paper as its authors type it.</summary>
public sealed class PaperForm
{
    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "Kind", Description = "Which sections it must have depends on its kind")]
    public PaperType Type { get; set; }

    [Display(Name = "Authors")]
    public List<Guid> Authors { get; set; } = [];

    /// <summary>What each section says, by its key.</summary>
    public Dictionary<string, string?> Sections { get; set; } = [];

    /// <summary>The paper that the form makes of another.</summary>
    public PaperDraft Draft(Paper before) => PaperDraft.Of(before) with
    {
        Title = Title ?? "",
        Type = Type,
        Authors = Authors,
        Sections = [.. PaperSections.All.Where(one => !string.IsNullOrWhiteSpace(Said(one.Key))).Select(one => new SectionText(one.Key, Said(one.Key)!))],
    };

    public static PaperForm Of(Paper one) => new()
    {
        Title = one.Title,
        Type = one.Type,
        Authors = [.. one.Authors],
        Sections = PaperSections.All.ToDictionary(heading => heading.Key, heading => one.Section(heading.Key)),
    };

    /// <summary>Title, kind and authors, then each section: two people who wrote different ones are both right.</summary>
    public static FormFields Fields(PaperForm form, Paper paper)
    {
        var fields = FormFields.Of(form, paper, Of);
        return fields with
        {
            All =
            [
                .. fields.All,
                .. PaperSections.All.Select(one => new FormField(
                    one.Key, one.Heading, () => form.Said(one.Key), record => (record as Paper)?.Section(one.Key), value => form.Sections[one.Key] = value as string)
                    { Key = $"Form.Sections[{one.Key}]" }),
            ],
        };
    }

    private string? Said(string key) => Sections.GetValueOrDefault(key)?.TrimEnd();
}
