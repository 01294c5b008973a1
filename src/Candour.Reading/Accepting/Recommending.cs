using Candour.Improvement;

namespace Candour.Reading.Accepting;

/// <summary>Recommendations of a draft into those of a source.</summary>
internal static class Recommending
{
    private static readonly Dictionary<string, string> Fields = new() { ["title"] = "SourceTitle", ["code"] = "SourceCode" };

    /// <summary>The target's source: one that is recorded, or a new one; null where what was said of a new one is not right.</summary>
    public static Source? SourceOf(PartTarget target, SourceDraft said, Growth growth, Provenance from)
    {
        if (target.Source is { } id && growth.View.Snapshot.Find<Source>(id) is { } known) return known;
        var draft = said with
        {
            Kind = target.SourceKind,
            Title = target.SourceTitle ?? said.Title,
            Code = target.SourceCode ?? "",
            Received = target.Received,
        };
        return growth.Good(draft.Add(growth.View, growth.At), target, Fields) is { } made
            ? growth.Add(Changes.SourceAdded, made with { Provenance = from })
            : null;
    }

    /// <summary>Adds the recommendation unless the source has it already.</summary>
    public static Recommendation? Take(RecommendationDraft said, DraftRow row, Source source, Growth growth)
    {
        if (growth.View.RecommendationsOf(source).FirstOrDefault(one => IsSame(said, one)) is { } known)
        {
            growth.Same(row, $"It is recorded already as {known.Reference}.");
            return known;
        }
        var draft = new Improvement.RecommendationDraft
        {
            Source = source.Id, Number = said.Number, Text = said.Text, Owner = said.Owner,
            Group = GroupWords.Of(said.Group), IsPriority = said.Group is RecommendationGroup.PriorityAction,
        };
        if (growth.Good(draft.Add(growth.View, growth.At, growth.References), row) is not { } made) return null;
        growth.Take(row);
        return growth.Add(Changes.RecommendationAdded, made with { Provenance = growth.From(said.At) });
    }

    /// <summary>The same words, or the same number in the same group and hardly other words.</summary>
    public static bool IsSame(RecommendationDraft said, Recommendation recorded) => Likeness.AreSame(said.Text, recorded.Text)
        || (said.Number == recorded.Number && (said.Group is null || GroupWords.Of(said.Group) == recorded.Group)
            && (said.Text.Length == 0 || Likeness.AreAlike(said.Text, recorded.Text)));
}
