namespace Candour.Governance;

/// <summary>The grounds on which a council in England may keep the public out.</summary>
/// <remarks>Local Government Act 1972, Schedule 12A, Part 1; each is subject to the public interest test of Part 2.</remarks>
public static class ScheduleTwelveA
{
    private static readonly string[] Paragraphs =
    [
        "Information relating to any individual",
        "Information which is likely to reveal the identity of an individual",
        "Information relating to the financial or business affairs of any particular person, including the authority",
        "Information relating to consultations or negotiations on a labour relations matter",
        "Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings",
        "Information which reveals that the authority proposes to give a statutory notice, or to make an order or direction",
        "Information relating to action taken in connection with the prevention, investigation or prosecution of crime",
    ];

    public static IReadOnlyList<string> All => Paragraphs;

    public static bool Has(int paragraph) => paragraph >= 1 && paragraph <= Paragraphs.Length;

    public static string Of(int paragraph) => Has(paragraph) ? $"{Paragraphs[paragraph - 1]} (paragraph {paragraph})" : $"Paragraph {paragraph}";
}
