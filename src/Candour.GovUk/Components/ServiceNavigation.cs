namespace Candour.GovUk;

public sealed record ServiceNavigation : Component
{
    public string? ServiceName { get; init; }
    public string? ServiceUrl { get; init; }
    public string? AriaLabel { get; init; }
    public IReadOnlyList<NavigationItem> Navigation { get; init; } = [];
    public string? NavigationId { get; init; }
    public string? NavigationLabel { get; init; }
    public string? NavigationClasses { get; init; }
    public bool? CollapseNavigationOnMobile { get; init; }
    public string? MenuButtonText { get; init; }
    public string? MenuButtonLabel { get; init; }
    public NavigationSlots Slots { get; init; } = new();

    private string MenuText => MenuButtonText is { Length: > 0 } ? MenuButtonText : "Menu";

    /// <summary>With a name or more than the menu it is a landmark of its own; without, the menu is the landmark.</summary>
    private bool IsSection => ServiceName is { Length: > 0 } || !Slots.Start.IsEmpty || !Slots.End.IsEmpty;

    protected override void Write(HtmlWriter html)
    {
        if (IsSection) html.Write($"""<section aria-label="{AriaLabel ?? "Service information"}" """);
        else html.Write($"<div ");
        html.Write($"""class="govuk-service-navigation{More}" data-module="govuk-service-navigation"{Attributes}><div class="govuk-width-container{When(Slots.EndIsInline, " govuk-service-navigation__inlining-container")}">{Slots.Start}<div class="govuk-service-navigation__container">""");
        WriteServiceName(html);
        if (Navigation.Count > 0 || !Slots.NavigationStart.IsEmpty || !Slots.NavigationEnd.IsEmpty) WriteNavigation(html);
        html.Write($"</div>{Slots.End}</div>");
        if (IsSection) html.Write($"</section>");
        else html.Write($"</div>");
    }

    private void WriteServiceName(HtmlWriter html)
    {
        if (ServiceName is not { Length: > 0 }) return;
        html.Write($"""<span class="govuk-service-navigation__service-name">""");
        if (ServiceUrl is { Length: > 0 }) html.Write($"""<a href="{ServiceUrl}" class="govuk-service-navigation__link">{ServiceName}</a>""");
        else html.Write($"""<span class="govuk-service-navigation__text">{ServiceName}</span>""");
        html.Write($"</span>");
    }

    private void WriteNavigation(HtmlWriter html)
    {
        var id = NavigationId is { Length: > 0 } ? NavigationId : "navigation";
        html.Write($"""<nav aria-label="{(NavigationLabel is { Length: > 0 } ? NavigationLabel : MenuText)}" class="govuk-service-navigation__wrapper{And(NavigationClasses)}">""");
        if (CollapseNavigationOnMobile ?? Navigation.Count > 1)
            html.Write($"""<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="{id}"{Attr("aria-label", MenuButtonLabel == MenuText ? null : MenuButtonLabel)} hidden aria-hidden="true">{MenuText}</button>""");
        html.Write($"""<ul class="govuk-service-navigation__list" id="{id}">{Slots.NavigationStart}""");
        foreach (var item in Navigation) item.Write(html);
        html.Write($"{Slots.NavigationEnd}</ul></nav>");
    }
}

public sealed record NavigationSlots
{
    public Content Start { get; init; }
    public Content End { get; init; }
    public bool EndIsInline { get; init; }
    public Content NavigationStart { get; init; }
    public Content NavigationEnd { get; init; }
}

/// <summary>A place in the menu.</summary>
public sealed record NavigationItem
{
    public Content Text { get; init; }
    public string? Href { get; init; }

    /// <summary>The page being read is this one.</summary>
    public bool Current { get; init; }

    /// <summary>The page being read lies under this one.</summary>
    public bool Active { get; init; }
    public Attributes? Attributes { get; init; }

    internal void Write(HtmlWriter html)
    {
        var current = new Attr("aria-current", Current ? "page" : Active ? "true" : null);
        html.Write($"""<li class="govuk-service-navigation__item{(current.Value is null ? null : " govuk-service-navigation__item--active")}">""");
        if (Href is { Length: > 0 })
        {
            html.Write($"""<a class="govuk-service-navigation__link" href="{Href}"{current}{Attributes}>""");
            WriteText(html, current.Value is not null);
            html.Write($"</a>");
        }
        else if (!Text.IsEmpty)
        {
            html.Write($"""<span class="govuk-service-navigation__text"{current}>""");
            WriteText(html, current.Value is not null);
            html.Write($"</span>");
        }
        html.Write($"</li>");
    }

    private void WriteText(HtmlWriter html, bool isActive)
    {
        if (isActive) html.Write($"""<strong class="govuk-service-navigation__active-fallback">{Text}</strong>""");
        else html.Write($"{Text}");
    }
}
