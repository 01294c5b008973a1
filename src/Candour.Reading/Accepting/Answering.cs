using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>A report's answers to an inspection's recommendations into actions of a plan.</summary>
internal static class Answering
{
    public static void Take(CommitteeReport part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (target.Source is not { } id || growth.View.Snapshot.Find<Source>(id) is not { } source)
        {
            foreach (var row in rows) growth.Leave(row, "Choose the source whose recommendations are answered; take its report in first if it is not recorded.");
            return;
        }
        // Where a number comes twice the first is the council’s own: those for the safeguarding board come last.
        var known = growth.View.RecommendationsOf(source).GroupBy(one => one.Number).ToDictionary(group => group.Key, group => group.First().Id);
        var answering = rows.Where(row => known.ContainsKey(Said(part, row).Recommendation) || Refuse(row, source, growth)).ToList();
        if (answering.Count == 0 || Planning.PlanOf(target, part, growth) is not { } plan) return;

        foreach (var row in answering)
        {
            var said = Said(part, row);
            var draft = new Improvement.ActionDraft { Plan = plan.Id, Number = said.Recommendation, Text = said.Text, Recommendations = [known[said.Recommendation]] };
            Planning.Action(draft, [], said.At, row, plan, growth);
        }
    }

    private static Response Said(CommitteeReport part, DraftRow row) => part.Responses[row.Place()];

    private static bool Refuse(DraftRow row, Source source, Growth growth)
    {
        growth.Leave(row, $"{source.Title} has no recommendation of this number. Correct the number.");
        return false;
    }
}
