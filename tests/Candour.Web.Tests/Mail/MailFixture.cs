using Candour.Children;
using Candour.Mail;
using Candour.Pages.Owed;
using Candour.Storage;
using Candour.Web.Tests.Programme;
using Microsoft.AspNetCore.Identity;

namespace Candour.Web.Tests.Mail;

/// <summary>A site that sends e-mail by a server of the test.</summary>
public sealed class MailFixture : SiteFixture
{
    public const string Secret = "correct-horse-battery";

    internal SmtpServer Server { get; } = new();

    protected override void SetUp(WebApplicationBuilder builder)
    {
        foreach (var (name, value) in Settings(Server.Port)) builder.Configuration[name] = value;
    }

    internal static Dictionary<string, string?> Settings(int port) => new()
    {
        [MailSettings.HostSetting] = "127.0.0.1",
        [MailSettings.PortSetting] = $"{port}",
        [MailSettings.TlsSetting] = "none",
        [MailSettings.UserSetting] = "candour",
        [MailSettings.SecretSetting] = Secret,
        [MailSettings.SenderSetting] = "improvement@eastmere.invalid",
        [MailSettings.AddressSetting] = "https://candour.eastmere.invalid/",
    };

    /// <summary>A node of the site with a clock of its own.</summary>
    internal DigestRound Round(TimeProvider clock) => new(
        Services.GetRequiredService<Mailer>(), Services.GetRequiredService<Database>(), Services.GetRequiredService<Authorities>(),
        Services.GetRequiredService<Snapshots>(), new Digests(Services.GetRequiredService<Database>(), clock),
        Services.GetRequiredService<ChildAlerts>(), clock,
        Services.GetRequiredService<ILogger<DigestRound>>());

    /// <summary>Somebody whose posts owe something.</summary>
    internal async Task<Guid> DebtorAsync()
    {
        var view = await this.ViewAsync();
        return view.People.Select(one => one.Id).First(id => OwedRow.ByPerson(Governance.GovernanceView.Of(view), id, Day("2018-12-03")).Any(one => one.Href is not null));
    }

    /// <summary>Where the first thing that somebody owes is settled.</summary>
    internal async Task<string> HrefAsync(User user) =>
        OwedRow.ByPerson(Governance.GovernanceView.Of(await this.ViewAsync()), user.Person!.Value, Day("2018-12-03")).First(one => one.Href is not null).Href!;

    /// <summary>A new account, with an address of its own.</summary>
    internal async Task<User> AccountAsync(Guid? person, Action<User>? with = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var email = $"{Guid.NewGuid():N}@eastmere.invalid";
        var user = new User { Id = Guid.CreateVersion7(), Authority = Authority, UserName = email, Email = email, DisplayName = "A lead", Roles = Roles.ActionLead, Person = person };
        with?.Invoke(user);
        (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user)).Succeeded.ShouldBeTrue();
        return user;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
