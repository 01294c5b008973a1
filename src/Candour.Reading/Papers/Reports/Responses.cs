using System.Text.RegularExpressions;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Papers.Reports;

/// <summary>The answers of a report that takes an inspection's recommendations one by one; two answered together have the same answer.</summary>
internal static partial class Responses
{
    public static IReadOnlyList<Response> Read(IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections)
    {
        var ends = sections.Where(section => section.Number is not null && !section.Number.Contains('.', StringComparison.Ordinal)).Select(section => section.At.From).ToHashSet();
        var responses = new List<Response>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Heading(blocks[i]) is not { } heading) continue;
            var body = blocks.Skip(i + 1).TakeWhile(block => Heading(block) is null && !ends.Contains(block.At.From)).ToList();
            if (Answer(body) is not ({ Length: > 0 } text, { } at)) continue;
            responses.AddRange(heading.Numbers.Select(number => new Response(number, text, at)));
            i += body.Count;
        }
        return responses;
    }

    private static GroupHeading? Heading(Block block) =>
        block is { Table: null, Marker.Bullet: false } && Named().IsMatch(block.Text) ? GroupHeading.Read(block.Text, block.At) : null;

    /// <summary>What stands below "Summary of action" or "Response"; without such words, all below the recommendation's own text.</summary>
    private static (string Text, Span At)? Answer(List<Block> body)
    {
        var label = body.FindIndex(block => Labels().IsMatch(block.Text));
        var inline = label >= 0 ? Labels().Match(body[label].Text) is var match ? body[label].Text[match.Length..].Trim(' ', ':') : "" : "";
        var answer = body.Skip(label < 0 ? Math.Min(1, Math.Max(0, body.Count - 1)) : label + 1).Where(block => block.Text.Length > 0).ToList();
        if (inline.Length == 0 && answer.Count == 0) return null;
        var at = inline.Length > 0 ? body[label].At : answer[0].At;
        string[] texts = [inline, .. answer.Select(block => block.Text)];
        return (string.Join('\n', texts.Where(text => text.Length > 0)), answer.Count == 0 ? at : at with { To = answer[^1].At.To });
    }

    [GeneratedRegex(@"^(ofsted )?recommendations?\s+(no\.? ?)?" + NumberWords.Several + @"\s*([:.–-]|$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(summary of (the )?(actions?|response|progress)( taken)?|((the )?(council|management|authority|our|service)('s|’s)? )?(response|reply)|actions?( taken| to date| planned)?|progress( update| to date)?|update|what we (have done|did|will do|are doing))(\s*:|\s*$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Labels();
}
