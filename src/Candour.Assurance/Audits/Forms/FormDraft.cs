using System.Text.RegularExpressions;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A new audit form as a page says it. It begins as the ready form of its kind.</summary>
public sealed partial record FormDraft(string? Code, string? Title, AuditKind? Kind)
{
    public Checked<AuditForm> Add(AuditsView view, DateTimeOffset at) => new Problems()
        .Required(Title, "title", "Say what the form is called.")
        .Unless(CodeShape().IsMatch(Code?.Trim() ?? ""), "code", "Give a code of 2 to 12 capital letters, digits and hyphens, such as CASE.")
        .Unless(view.FormBy(Code?.Trim() ?? "") is null, "code", "Another form has this code.")
        .Unless(Kind is not null, "kind", "Say what it is for.")
        .Or(() => new AuditForm { Id = Record.NewId(at), Code = Code!.Trim(), Title = Title!.Trim(), Kind = Kind!.Value, Draft = ReadyForms.Of(Kind.Value, at) });

    [GeneratedRegex("^[A-Z][A-Z0-9-]{1,11}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeShape();
}
