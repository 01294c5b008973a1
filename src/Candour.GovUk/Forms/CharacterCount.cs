using System.Globalization;

namespace Candour.GovUk;

/// <summary>A text area that says how much more may be written.</summary>
public sealed record CharacterCount : Field
{
    public int Rows { get; init; } = 5;
    public bool? Spellcheck { get; init; }
    public int? Maxlength { get; init; }
    public int? Maxwords { get; init; }

    /// <summary>The share of the limit, in per cent, from which the count is shown.</summary>
    public int? Threshold { get; init; }
    public string? CountType { get; init; }
    public FormGroup? CountMessage { get; init; }
    public string? TextareaDescriptionText { get; init; }
    public IReadOnlyDictionary<string, string>? CharactersUnderLimitText { get; init; }
    public string? CharactersAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string>? CharactersOverLimitText { get; init; }
    public IReadOnlyDictionary<string, string>? WordsUnderLimitText { get; init; }
    public string? WordsAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string>? WordsOverLimitText { get; init; }

    private protected override string? GivenDescription => $"{Key}-info";

    private string? Limit => (Maxwords ?? Maxlength)?.ToString(CultureInfo.InvariantCulture);

    private string? Kind => CountType is { Length: > 0 } ? CountType : Maxwords is null ? null : "words";

    protected override void Write(HtmlWriter html)
    {
        WriteStart(html, "govuk-character-count", GroupAttributes());
        WriteControl(html);
        html.Write($"</div>");
    }

    private protected override void WriteControl(HtmlWriter html)
    {
        html.Write($"{FormGroup?.Before ?? default}");
        html.Write(
            $"""
             <textarea class="govuk-textarea{When(ErrorMessage is not null, " govuk-textarea--error")} govuk-js-character-count{More}" id="{Key}" name="{Name}" rows="{Rows}"{Bool("spellcheck", Spellcheck)}{Flag("disabled", Disabled)}{Describes()}{Attributes}>
             {Value}</textarea>
             """);
        html.Write($"""<div id="{Key}-info" class="govuk-hint govuk-character-count__message{And(CountMessage?.Classes)}">{LimitInWords()}</div>{FormGroup?.After ?? default}""");
    }

    private string? LimitInWords() => Limit is null
        ? null
        : (TextareaDescriptionText ?? $"You can enter up to %{{count}} {(Kind == "words" ? "words" : "characters")}").Replace("%{count}", Limit, StringComparison.Ordinal);

    private Attributes GroupAttributes()
    {
        var attributes = new Attributes { ["data-module"] = "govuk-character-count" };
        Add("data-maxlength", Maxlength?.ToString(CultureInfo.InvariantCulture));
        Add("data-maxwords", Maxwords?.ToString(CultureInfo.InvariantCulture));
        Add("data-threshold", Threshold?.ToString(CultureInfo.InvariantCulture));
        Add("data-count-type", Kind);
        if (Limit is null) Add("data-i18n.textarea-description.other", TextareaDescriptionText);
        AddPlurals("characters-under-limit", CharactersUnderLimitText);
        Add("data-i18n.characters-at-limit", CharactersAtLimitText);
        AddPlurals("characters-over-limit", CharactersOverLimitText);
        AddPlurals("words-under-limit", WordsUnderLimitText);
        Add("data-i18n.words-at-limit", WordsAtLimitText);
        AddPlurals("words-over-limit", WordsOverLimitText);
        return attributes;

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 }) attributes[name] = value;
        }

        void AddPlurals(string key, IReadOnlyDictionary<string, string>? texts)
        {
            foreach (var (rule, text) in texts ?? new Dictionary<string, string>()) Add($"data-i18n.{key}.{rule}", text);
        }
    }
}
