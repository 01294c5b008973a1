using System.Text.Unicode;
using Candour.Children;
using Candour.GovUk;
using Candour.Intake;
using Candour.Ledger;
using Candour.Mail;
using Candour.Storage;
using Candour.Writing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Candour.Site;

/// <summary>The web site over a store.</summary>
public static class SiteHost
{
    public static WebApplication Build(WebApplicationBuilder builder, Database database)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        AddServices(builder.Services, database);
        var rules = OwnRules.Read(builder.Configuration[OwnRules.Setting]);
        builder.Services.AddSingleton(rules).AddSingleton(rules.Rules);
        builder.Services.AddSingleton(MailSettings.Read(builder.Configuration));
        builder.Services.TryAddSingleton(_ => Browser.Find(builder.Configuration[Browser.Setting] ?? builder.Configuration[Browser.UsualSetting]));
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, Database database)
    {
        services.AddSingleton(database);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new RecordKinds(ProgrammeRecords.Kinds));
        services.AddSingleton<LedgerStore>();
        services.AddSingleton<Snapshots>();
        services.AddSingleton<History>();
        services.AddSingleton<Steps>();
        services.AddSingleton<Verification>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<Authorities>();
        services.AddSingleton<DocumentIntake>();
        services.AddSingleton<Taking>();
        services.AddSingleton<ChildFiles>();
        services.TryAddSingleton<ChildRecords>();
        services.AddSingleton<ChildAlerts>();
        services.AddSingleton<Looks>();
        services.AddSingleton<Retention>();
        services.AddHostedService<RetentionClock>();
        services.AddSingleton<Digests>();
        services.AddSingleton<Mailer>();
        services.AddSingleton<DigestRound>();
        services.AddHostedService<DigestClock>();
        services.AddScoped(_ => database.Open());
        services.AddHttpContextAccessor();
        services.AddScoped<Desk>();
        services.AddScoped<Conflicts>();
        services.AddAccounts();
        // Encoded is what HTML needs encoded; an apostrophe or a Welsh name stays as it is.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddOutputCache();
        services.NameCookies();
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddRazorPages(pages => pages.Conventions.AddFolderApplicationModelConvention("/", Access.Guard)).AddGovUk();
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?code={0}");
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAccessLooks();
        app.UseOutputCache();
        app.MapColours();
        app.MapRazorPages();
    }
}
