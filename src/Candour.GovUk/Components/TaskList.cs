namespace Candour.GovUk;

public sealed record TaskList : Component
{
    public string? IdPrefix { get; init; }

    /// <summary>A null is passed over but keeps its number.</summary>
    public IReadOnlyList<TaskItem?> Items { get; init; } = [];

    protected override void Write(HtmlWriter html)
    {
        html.Write($"""<ul class="govuk-task-list{More}"{Attributes}>""");
        for (var i = 0; i < Items.Count; i++)
            Items[i]?.Write(html, $"{(IdPrefix is { Length: > 0 } ? IdPrefix : "task-list")}-{i + 1}");
        html.Write($"</ul>");
    }
}

public sealed record TaskItem
{
    public SummaryCell Title { get; init; } = new();
    public string? Href { get; init; }
    public TaskHint? Hint { get; init; }
    public TaskStatus Status { get; init; } = new();
    public string? Classes { get; init; }

    internal void Write(HtmlWriter html, string id)
    {
        html.Write($"""<li class="govuk-task-list__item{(Href is { Length: > 0 } ? " govuk-task-list__item--with-link" : null)}{new MoreClasses(Classes)}"><div class="govuk-task-list__name-and-hint">""");
        if (Href is { Length: > 0 })
            html.Write($"""<a class="govuk-link govuk-task-list__link{new MoreClasses(Title.Classes)}" href="{Href}" aria-describedby="{(Hint is null ? null : $"{id}-hint ")}{id}-status">{Title.Text}</a>""");
        else
            html.Write($"""<div{new Attr("class", Title.Classes)}>{Title.Text}</div>""");
        if (Hint is not null) html.Write($"""<div id="{id}-hint" class="govuk-task-list__hint">{Hint.Text}</div>""");
        html.Write($"""</div><div class="govuk-task-list__status{new MoreClasses(Status.Classes)}" id="{id}-status">""");
        if (Status.Tag is not null) html.Write($"{Status.Tag}");
        else html.Write($"{Status.Text}");
        html.Write($"</div></li>");
    }
}

public sealed record TaskHint
{
    public Content Text { get; init; }
}

public sealed record TaskStatus
{
    public Content Text { get; init; }
    public Tag? Tag { get; init; }
    public string? Classes { get; init; }
}
