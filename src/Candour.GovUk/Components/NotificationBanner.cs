namespace Candour.GovUk;

public sealed record NotificationBanner : Component
{
    private const string DefaultTitleId = "govuk-notification-banner-title";

    public Content Title { get; init; }

    /// <summary>Text is shown as the banner's heading; markup stands as it is given.</summary>
    public Content Text { get; init; }
    public string? TitleId { get; init; }
    public int? TitleHeadingLevel { get; init; }

    /// <summary><c>success</c>, or nothing.</summary>
    public string? Type { get; init; }
    public string? Role { get; init; }
    public bool? DisableAutoFocus { get; init; }

    private bool IsSuccess => Type == "success";

    protected override void Write(HtmlWriter html)
    {
        var role = Role is { Length: > 0 } ? Role : IsSuccess ? "alert" : "region";
        var titleId = TitleId is { Length: > 0 } ? TitleId : DefaultTitleId;
        var level = TitleHeadingLevel ?? 2;
        html.Write(
            $"""
             <div class="govuk-notification-banner{When(IsSuccess, " govuk-notification-banner--success")}{More}" role="{role}" aria-labelledby="{titleId}" data-module="govuk-notification-banner"{Bool("data-disable-auto-focus", DisableAutoFocus)}{Attributes}>
             <div class="govuk-notification-banner__header"><h{level} class="govuk-notification-banner__title" id="{titleId}">{Title.Or(IsSuccess ? "Success" : "Important")}</h{level}></div>
             <div class="govuk-notification-banner__content">
             """);
        if (Text.IsHtml) html.Write($"{Text}");
        else if (!Text.IsEmpty) html.Write($"""<p class="govuk-notification-banner__heading">{Text}</p>""");
        html.Write($"</div></div>");
    }
}
