using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>An inspection's report or letter into a source, its recommendations and what starts clocks.</summary>
internal static class Inspecting
{
    public static void Take(InspectionPart part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        var from = growth.From(new(part.From, part.To, part.Page));
        var isKnown = target.Source is not null;
        if (Recommending.SourceOf(target, Said(part), growth, from) is not { } source) return;
        if (source.Received is null && target.Received is { } received) growth.Put(Changes.SourceChanged, source = source with { Received = received });
        Begin(part, source, target, growth, from);
        foreach (var row in rows)
        {
            if (row.Kind is RowKind.Source && isKnown) growth.Same(row, $"It is recorded already as {source.Code}.");
            else if (row.Kind is RowKind.Source) growth.Take(row);
            else Recommending.Take(part.Recommendations[row.Place()], row, source, growth);
        }
    }

    private static SourceDraft Said(InspectionPart one) => new()
    {
        Title = one.Title,
        Framework = one.Framework,
        InspectedFrom = one.InspectedFrom,
        InspectedTo = one.InspectedTo,
        Published = one.Published,
        Judgements = [.. one.Judgements.Select(judgement => new AreaJudgement(judgement.Area, judgement.Grade))],
    };

    // The clocks of a report run from these; a visit's letter starts none of them.
    private static void Begin(InspectionPart part, Source source, PartTarget target, Growth growth, Provenance from)
    {
        if (part is FocusedVisitLetter) return;
        if (source.Published is { } published) Happened("reportPublished", published);
        if (target.Received is { } received) Happened("reportReceived", received);

        void Happened(string name, DateOnly day)
        {
            if (growth.View.Events.Any(one => one.Name == name && (one.Source == source.Id || one.On == day))) return;
            growth.Add(Changes.EventAdded, new ProgrammeEvent
            {
                Id = Ledger.Record.NewId(growth.At), Name = name, On = day, Label = source.Title, Source = source.Id, Provenance = from,
            });
        }
    }
}
