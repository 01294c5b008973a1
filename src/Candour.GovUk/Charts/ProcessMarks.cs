namespace Candour.GovUk;

/// <summary>The shapes of points, each of which can be told from the others without its colour.</summary>
internal static class ProcessMarks
{
    public static void Write(HtmlWriter html, ProcessMark mark, double x, double y, double size)
    {
        switch (mark)
        {
            case ProcessMark.Better:
                html.Write($"""<path class="mark-better" d="M{x} {y - (1.3 * size)}l{1.3 * size} {1.3 * size}l{-1.3 * size} {1.3 * size}l{-1.3 * size} {-1.3 * size}Z"/>""");
                break;
            case ProcessMark.Worse:
                html.Write($"""<rect class="mark-worse" x="{x - size}" y="{y - size}" width="{2 * size}" height="{2 * size}"/>""");
                break;
            case ProcessMark.High:
                html.Write($"""<path class="mark-other" d="M{x} {y - (1.2 * size)}l{1.2 * size} {2.1 * size}h{-2.4 * size}Z"/>""");
                break;
            case ProcessMark.Low:
                html.Write($"""<path class="mark-other" d="M{x} {y + (1.2 * size)}l{1.2 * size} {-2.1 * size}h{-2.4 * size}Z"/>""");
                break;
            default:
                html.Write($"""<circle class="mark-usual" cx="{x}" cy="{y}" r="{size * 0.85}"/>""");
                break;
        }
    }

    public static string Words(ProcessMark mark) => mark switch
    {
        ProcessMark.Better => "special cause, improvement",
        ProcessMark.Worse => "special cause, concern",
        ProcessMark.High => "special cause, high",
        ProcessMark.Low => "special cause, low",
        _ => "usual variation",
    };
}
