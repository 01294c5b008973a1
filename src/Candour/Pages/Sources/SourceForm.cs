using System.ComponentModel.DataAnnotations;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Sources;

/// <summary>What is typed about a source. A row left empty says nothing.</summary>
public sealed class SourceForm
{
    private const int SpareRows = 3;

    [Display(Name = "Kind")]
    public SourceKind Kind { get; set; }

    [Display(Name = "Title", Description = "For example, Inspection of children’s services 2017")]
    public string? Title { get; set; }

    [Display(Name = "Code (optional)", Description = "Short, such as OFSTED17: its recommendations are named by it. Left empty, one is made from the title")]
    public string? Code { get; set; }

    [Display(Name = "Framework (optional)")]
    public string? Framework { get; set; }

    [Display(Name = "First day of the inspection (optional)")]
    public DateOnly? InspectedFrom { get; set; }

    [Display(Name = "Last day of the inspection (optional)")]
    public DateOnly? InspectedTo { get; set; }

    [Display(Name = "Received (optional)", Description = "The day on which the council had it in hand")]
    public DateOnly? Received { get; set; }

    [Display(Name = "Published (optional)")]
    public DateOnly? Published { get; set; }

    [Display(Name = "What it found (optional)", Description = "Where it makes no recommendations, or besides them")]
    public string? Findings { get; set; }

    [Display(Name = "How it judged, area by area")]
    public List<JudgementRow> Judgements { get; set; } = [];

    [Display(Name = "What a Direction obliges the council to do")]
    public List<ObligationRow> Obligations { get; set; } = [];

    public SourceDraft Draft => new()
    {
        Kind = Kind, Title = Title ?? "", Code = Code ?? "", Framework = Framework, Findings = Findings,
        InspectedFrom = InspectedFrom, InspectedTo = InspectedTo, Received = Received, Published = Published,
        Judgements = [.. Judgements.Where(one => one.Area is not null || one.Grade is not null).Select(one => new AreaJudgement(one.Area ?? "", one.Grade ?? ""))],
        Obligations = [.. Obligations.Where(one => one.Text is not null).Select(one => new Obligation(one.Reference ?? "", one.Text!, one.Event))],
    };

    public static SourceForm Of(Source one) => new SourceForm
    {
        Kind = one.Kind, Title = one.Title, Code = one.Code, Framework = one.Framework, Findings = one.Findings,
        InspectedFrom = one.InspectedFrom, InspectedTo = one.InspectedTo, Received = one.Received, Published = one.Published,
        Judgements = [.. one.Judgements.Select(row => new JudgementRow { Area = row.Area, Grade = row.Grade })],
        Obligations = [.. one.Obligations.Select(row => new ObligationRow { Reference = row.Reference, Text = row.Text, Event = row.Event })],
    }.WithSpareRows();

    public SourceForm WithSpareRows()
    {
        for (var spare = Judgements.Count(one => one.Area is null); spare < SpareRows; spare++) Judgements.Add(new());
        for (var spare = Obligations.Count(one => one.Text is null); spare < SpareRows; spare++) Obligations.Add(new());
        return this;
    }

    public static IEnumerable<SelectItem> Kinds => Enum.GetValues<SourceKind>().Select(one => new SelectItem { Value = one.ToString(), Text = InWords.Of(one) });
}

public sealed class JudgementRow
{
    public string? Area { get; set; }

    public string? Grade { get; set; }
}

public sealed class ObligationRow
{
    public string? Reference { get; set; }

    public string? Text { get; set; }

    public string? Event { get; set; }
}

/// <summary>A page with the form of a source.</summary>
public interface ISourceForm
{
    SourceForm Form { get; }

    /// <summary>The events that obligations can hang on, by the names that clock rules use.</summary>
    IEnumerable<SelectItem> Events { get; }
}
