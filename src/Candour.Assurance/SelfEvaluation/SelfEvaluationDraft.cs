using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>A self-evaluation as a form begins it.</summary>
/// <param name="From">The one that it goes on from; what that says of areas which both frameworks have is taken over.</param>
public sealed record SelfEvaluationDraft(string? Title, DateOnly? On, string? Framework, SelfEvaluation? From = null)
{
    public Checked<SelfEvaluation> Add(ProgrammeView view, DateTimeOffset at) => Check()
        .Or(() => Fill(new()
        {
            Id = Record.NewId(at), Number = Numbering.Next("S", view.Snapshot.All<SelfEvaluation>().Select(one => one.Number)), Title = "", On = default, Framework = "",
            Areas = [.. From?.Areas.Where(one => Frameworks.By(Framework)!.Area(one.Area) is not null) ?? []],
            WhatIsKnown = From?.WhatIsKnown, HowItIsKnown = From?.HowItIsKnown, WhatIsPlanned = From?.WhatIsPlanned,
        }));

    public Checked<SelfEvaluation> Change(SelfEvaluation before) => Check().Or(() => Fill(before));

    private Problems Check() => new Problems()
        .Required(Title, "title", "Say what it is called.")
        .Unless(On is not null, "on", "Give the day as at which it is written.")
        .Unless(Frameworks.By(Framework) is not null, "framework", "Choose the framework.");

    private SelfEvaluation Fill(SelfEvaluation one) => one with { Title = Title!.Trim(), On = On!.Value, Framework = Framework! };
}

/// <summary>What is said of one area, as a form says it.</summary>
public sealed record AreaDraft
{
    public string? Grade { get; init; }

    public string? Commentary { get; init; }

    /// <summary>Numbers of evidence, codes of measures.</summary>
    public string? Proof { get; init; }

    /// <summary>References of recommendations and actions.</summary>
    public string? About { get; init; }

    public Checked<SelfEvaluation> Change(SelfEvaluation before, FrameworkArea area, AssuranceView view)
    {
        var proof = Draft.References(Proof).Distinct(StringComparer.OrdinalIgnoreCase).Select(one => (Name: one, Id: view.By(one)?.Id ?? MeasureView.Of(view.Programme).By(one)?.Id)).ToList();
        var unknown = proof.Where(one => one.Id is null).Select(one => one.Name).ToList();
        var about = Mentioned.Anything(About, view.Programme);
        return new Problems()
            .Unless(Draft.Said(Grade) is null || Frameworks.By(before.Framework)!.Grades.Contains(Grade!), "grade", "Choose a grade of the framework.")
            .Unless(Draft.Said(Grade) is null || Draft.Said(Commentary) is not null, "commentary", "Say why it is judged so.")
            .Unless(unknown.Count == 0, "proof", $"No evidence or measure is called {InWords.List(unknown)}.")
            .Unless(about.Unknown.Count == 0, "about", $"No action or recommendation is called {InWords.List(about.Unknown)}.")
            .Or(() => before with { Areas = [.. before.Areas.Where(one => one.Area != area.Code), new(area.Code, Draft.Said(Grade), Draft.Said(Commentary), [.. proof.Select(one => one.Id!.Value)], about.Known)] });
    }
}

/// <summary>Answers to the three questions of the annual engagement meeting.</summary>
public sealed record QuestionsDraft(string? WhatIsKnown, string? HowItIsKnown, string? WhatIsPlanned)
{
    public Checked<SelfEvaluation> Change(SelfEvaluation before) => new Problems()
        .Or(() => before with { WhatIsKnown = Draft.Said(WhatIsKnown), HowItIsKnown = Draft.Said(HowItIsKnown), WhatIsPlanned = Draft.Said(WhatIsPlanned) });
}
