namespace Candour.GovUk;

public sealed record FileUpload : Field
{
    public bool Multiple { get; init; }

    /// <summary>The improved control with a place to drop files, where scripts run.</summary>
    public bool Javascript { get; init; }
    public string? WrapperClasses { get; init; }
    public Attributes? WrapperAttributes { get; init; }
    public string? ChooseFilesButtonText { get; init; }
    public string? NoFileChosenText { get; init; }
    public IReadOnlyDictionary<string, string>? MultipleFilesChosenText { get; init; }
    public string? DropInstructionText { get; init; }
    public string? EnteredDropZoneText { get; init; }
    public string? LeftDropZoneText { get; init; }

    private protected override void WriteControl(HtmlWriter html)
    {
        html.Write($"{FormGroup?.Before ?? default}");
        if (Javascript) WriteWrapper(html);
        html.Write($"""<input class="govuk-file-upload{More}{When(ErrorMessage is not null, " govuk-file-upload--error")}" id="{Key}" name="{Name}" type="file"{Flag("disabled", Disabled)}{Flag("multiple", Multiple)}{Describes()}{Attributes}>""");
        if (Javascript) html.Write($"</div>");
        html.Write($"{FormGroup?.After ?? default}");
    }

    private void WriteWrapper(HtmlWriter html)
    {
        html.Write($"""<div class="govuk-file-upload-wrapper{And(WrapperClasses)}" data-module="govuk-file-upload"{Attr("data-i18n.choose-files-button", ChooseFilesButtonText)}{Attr("data-i18n.no-file-chosen", NoFileChosenText)}""");
        foreach (var (rule, text) in MultipleFilesChosenText ?? new Dictionary<string, string>())
            html.Write($"""{Attr($"data-i18n.multiple-files-chosen.{rule}", text)}""");
        html.Write($"""{Attr("data-i18n.drop-instruction", DropInstructionText)}{Attr("data-i18n.entered-drop-zone", EnteredDropZoneText)}{Attr("data-i18n.left-drop-zone", LeftDropZoneText)}{WrapperAttributes}>""");
    }
}
