using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Candour.GovUk;

/// <summary>All that is wrong with what was sent, in the order in which the page's model declares its fields, each linked to its field.</summary>
internal static class ModelErrors
{
    public static IReadOnlyList<ErrorLink> Of(ViewContext view)
    {
        var model = view.ViewData.ModelMetadata;
        return
        [
            .. view.ViewData.ModelState
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .Select(entry => (entry.Key, Place: PlaceOf(entry.Key, model), entry.Value!.Errors))
                .OrderBy(field => field.Place.Path, PathComparer.Instance)
                .SelectMany(field => field.Errors.Select(error => new ErrorLink
                {
                    Text = ModelField.MessageOf(error),
                    Href = field.Key.Length == 0 ? null : $"#{ModelField.IdOf(field.Key)}{(field.Place.IsDate ? "_Day" : "")}",
                }))
        ];
    }

    /// <summary>Where a name such as <c>Form.Milestones[2].Due</c> stands in the model, as a path of positions.</summary>
    private static (List<int> Path, bool IsDate) PlaceOf(string key, ModelMetadata model)
    {
        var path = new List<int>();
        ModelMetadata? at = model;
        foreach (var step in key.Split('.', '['))
        {
            if (step.EndsWith(']'))
            {
                path.Add(int.TryParse(step.AsSpan(0, step.Length - 1), out var index) ? index : int.MaxValue);
                at = at?.ElementMetadata;
                continue;
            }
            var next = Find(at, step, out var position);
            path.Add(position);
            at = next;
        }
        return (path, at?.UnderlyingOrModelType == typeof(DateOnly));
    }

    private static ModelMetadata? Find(ModelMetadata? parent, string name, out int position)
    {
        position = 0;
        for (; position < (parent?.Properties.Count ?? 0); position++)
        {
            var property = parent!.Properties[position];
            if (string.Equals(property.PropertyName, name, StringComparison.OrdinalIgnoreCase)) return property;
        }
        position = name.Length == 0 ? -1 : int.MaxValue;
        return null;
    }

    private sealed class PathComparer : IComparer<List<int>>
    {
        public static PathComparer Instance { get; } = new();

        public int Compare(List<int>? x, List<int>? y) =>
            x!.Zip(y!).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0, x!.Count.CompareTo(y!.Count));
    }
}
