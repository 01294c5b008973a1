using Microsoft.AspNetCore.Html;

namespace Candour.GovUk;

/// <summary>A chart's drawing as a file, for a paper: its words stand in it, and its style, since no page gives it one.</summary>
public sealed record ChartFile(Chart Chart) : Component
{
    private static readonly HtmlString Style = new("""
        text{font:14px Helvetica,Arial,sans-serif;fill:#0b0c0c}.heading{font-size:18px;font-weight:700}.soft{fill:#505a5f}.strong{font-weight:700}.end{text-anchor:end}.middle{text-anchor:middle}
        .grid{stroke:#e3e5e6}.axis{stroke:#505a5f}.usual{fill:#eef1f2}.limit{stroke:#8a9499;stroke-dasharray:2 4}.mean{stroke:#505a5f}.target{fill:none;stroke:#942514;stroke-width:2;stroke-dasharray:6 5}
        .values{fill:none;stroke:#505a5f;stroke-width:2}.mark-usual{fill:#505a5f}.mark-better{fill:#1d70b8}.mark-worse{fill:#b8560f}.mark-other{fill:#54319f}
        """);

    protected override void Write(HtmlWriter html) => Chart.WriteAsFile(html, Style);
}
