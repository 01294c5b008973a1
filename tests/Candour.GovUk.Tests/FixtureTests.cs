using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Candour.GovUk.Tests;

/// <summary>Each component against every fixture that govuk-frontend ships for it.</summary>
public sealed class FixtureTests
{
    private static readonly Dictionary<string, Type> Components = new()
    {
        ["back-link"] = typeof(BackLink),
        ["breadcrumbs"] = typeof(Breadcrumbs),
        ["button"] = typeof(Button),
        ["character-count"] = typeof(CharacterCount),
        ["checkboxes"] = typeof(Checkboxes),
        ["date-input"] = typeof(DateInput),
        ["details"] = typeof(Details),
        ["error-message"] = typeof(ErrorMessage),
        ["error-summary"] = typeof(ErrorSummary),
        ["fieldset"] = typeof(Fieldset),
        ["file-upload"] = typeof(FileUpload),
        ["footer"] = typeof(Footer),
        ["generic-header"] = typeof(GenericHeader),
        ["hint"] = typeof(Hint),
        ["input"] = typeof(Input),
        ["inset-text"] = typeof(InsetText),
        ["label"] = typeof(Label),
        ["notification-banner"] = typeof(NotificationBanner),
        ["pagination"] = typeof(Pagination),
        ["panel"] = typeof(Panel),
        ["password-input"] = typeof(PasswordInput),
        ["phase-banner"] = typeof(PhaseBanner),
        ["radios"] = typeof(Radios),
        ["select"] = typeof(Select),
        ["service-navigation"] = typeof(ServiceNavigation),
        ["skip-link"] = typeof(SkipLink),
        ["summary-list"] = typeof(SummaryList),
        ["table"] = typeof(Table),
        ["tabs"] = typeof(Tabs),
        ["tag"] = typeof(Tag),
        ["task-list"] = typeof(TaskList),
        ["textarea"] = typeof(Textarea),
        ["warning-text"] = typeof(WarningText),
    };

    public static TheoryData<string> Names => new(Components.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_component_writes_what_the_design_system_writes(string name)
    {
        var differences = Fixtures(name)
            .Select(fixture => (fixture, expected: Dom.Normalised(WithoutCrown(fixture.Html)), ours: Dom.Normalised(Render(name, fixture.Options).Html())))
            .Where(pair => pair.expected != pair.ours)
            .Select(pair => $"{name}, {pair.fixture.Name}: {FirstDifference(pair.expected, pair.ours)}")
            .ToList();
        differences.ShouldBeEmpty();
    }

    private static string FirstDifference(string expected, string ours)
    {
        var lines = expected.Split('\n').Zip(ours.Split('\n')).Select((pair, number) => (number, pair.First, pair.Second));
        return lines.Where(line => line.First != line.Second).Select(line => $"line {line.number}, expected {line.First}, ours {line.Second}")
            .DefaultIfEmpty($"{expected.Length} and {ours.Length} characters").First();
    }

    private static List<Fixture> Fixtures(string name)
    {
        var path = Path.Combine(Repository.Root, "src/Candour/node_modules/govuk-frontend/dist/govuk/components", name, "fixtures.json");
        Assert.SkipUnless(File.Exists(path), "govuk-frontend is not installed: build src/Candour once, it fetches it with npm.");
        var all = JsonSerializer.Deserialize<FixtureFile>(File.ReadAllText(path), JsonSerializerOptions.Web)!.Fixtures;
        all.ShouldNotBeEmpty();
        return all;
    }

    private static IHtmlContent Render(string name, JsonElement options)
    {
        var component = (IHtmlContent)options.Deserialize(Components[name], FixtureJson.Options)!;
        // Upstream says the Open Government Licence unless told otherwise; a council says it itself.
        return component is Footer footer && !options.TryGetProperty("contentLicence", out _)
            ? footer with { ContentLicence = Footer.OpenGovernmentLicence }
            : component;
    }

    /// <summary>The crown and its copyright belong to GOV.UK; the footer of a council's site leaves them out.</summary>
    private static string WithoutCrown(string html)
    {
        if (!html.Contains("govuk-footer__crown", StringComparison.Ordinal)) return html;
        var body = Dom.Parse(html);
        body.QuerySelector(".govuk-footer__crown")!.Remove();
        body.QuerySelector(".govuk-footer__copyright-logo")!.ParentElement!.Remove();
        return body.InnerHtml;
    }

    private sealed record FixtureFile(List<Fixture> Fixtures);

    private sealed record Fixture(string Name, JsonElement Options, string Html);
}
