using Candour.Site;

namespace Candour.Example;

/// <summary>A plan of the example and the files that tell its actions.</summary>
/// <param name="Keeper">The post that keeps it: enters actions, closes them.</param>
internal sealed record PlanText(string Code, string Name, DateOnly Added, string Keeper, string? Board, params string[] Files)
{
    public IReadOnlyList<ActionText> Actions { get; } = [.. Files.SelectMany(ActionText.Read)];

    public DateTimeOffset AddedAt => London.At(Added, new(8, 40));

    public Guid Id => Identity.Of(AddedAt, 0, $"plan {Code}");

    public Guid ThemeId(string theme) => Identity.Of(AddedAt, 1, $"theme {theme}");

    public string Reference(ActionText action) => $"{Code}-{action.Number}";

    /// <summary>Actions that enter together are entered at one moment, in the file's order.</summary>
    public DateTimeOffset EnteredAt(ActionText action) => OfficeHours.On(action.Added, $"{Code} actions");

    public Guid IdOf(ActionText action) => Identity.Of(EnteredAt(action), Actions.TakeWhile(one => one != action).Count(), Reference(action));
}
