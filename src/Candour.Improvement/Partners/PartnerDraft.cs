using Candour.Ledger;

namespace Candour.Improvement;

/// <summary>A partner as a form says it.</summary>
public sealed record PartnerDraft
{
    public string? Title { get; init; }

    public string? Work { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>References of actions and recommendations.</summary>
    public string? Helps { get; init; }

    public Guid? Owner { get; init; }

    public Checked<Partner> Add(ProgrammeView view, DateTimeOffset at) => Check(view).Or(() => Fill(view, new()
    {
        Id = Record.NewId(at), Number = view.Register<Partner>().Next("P"), Title = "", Work = "", From = From!.Value, Owner = Owner!.Value,
    }));

    public Checked<Partner> Change(ProgrammeView view, Partner before) => Check(view)
        .Unless(before.Steps.All(one => !(one.On < From)), "from", "Something was done with them before that day.")
        .Or(() => Fill(view, before));

    private Partner Fill(ProgrammeView view, Partner one) => one with
    {
        Title = Title!.Trim(),
        Work = Work!.Trim(),
        From = From!.Value,
        To = To,
        Helps = Mentioned.Anything(Helps, view).Known,
        Owner = Owner!.Value,
    };

    private Problems Check(ProgrammeView view)
    {
        var helps = Mentioned.Anything(Helps, view);
        return new Problems()
            .Required(Title, "title", "Say who the partner is.")
            .Required(Work, "work", "Say what the work is about.")
            .Unless(From is not null, "from", "Give the first day.")
            .Unless(!(To < From), "to", "It would end before it begins.")
            .Unless(helps.Unknown.Count == 0, "helps", $"No action or recommendation is called {InWords.List(helps.Unknown)}.")
            .Unless(Owner is { } owner && view.PostBy(owner) is not null, "owner", "Choose the post that answers for it.");
    }
}

/// <summary>What was done with a partner, as a form says it.</summary>
public sealed record PartnerStepDraft(DateOnly? On, string? Did, string? Learned, string? CameOfIt)
{
    /// <param name="step">Null for something that is not recorded yet.</param>
    public Checked<Partner> Save(Partner partner, PartnerStep? step, DateTimeOffset at, DateOnly today) => new Problems()
        .Unless(On is not null, "on", "Give the day.")
        .Unless(!(On > today), "on", "That day is still to come.")
        .Unless(!(On < partner.From), "on", "The work with them had not begun.")
        .Required(Did, "did", "Say what was done together.")
        .Required(Learned, "learned", "Say what was learned.")
        .Or(() =>
        {
            var told = new PartnerStep(step?.Id ?? Record.NewId(at), On!.Value, Did!.Trim(), Learned!.Trim(), Draft.Said(CameOfIt));
            return partner with { Steps = [.. partner.Steps.Where(one => one.Id != told.Id).Append(told).OrderBy(one => one.On)] };
        });
}
