using AngleSharp.Dom;
using Candour.Mail;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Mail;

public sealed class MailSettingsTests(MailFixture site) : IClassFixture<MailFixture>
{
    [Fact]
    public async Task The_administrator_sees_how_e_mail_is_sent_but_not_its_secret_and_tries_it()
    {
        using var administrator = await site.SignedInAsync(Roles.Administrator);
        (await administrator.OpenAsync("/settings")).QuerySelector("a[href='/settings/mail']").ShouldNotBeNull();
        var page = await administrator.OpenAsync("/settings/mail");
        page.Text("main").ShouldContain($"127.0.0.1, port {site.Server.Port}");
        page.DocumentElement.OuterHtml.ShouldNotContain(MailFixture.Secret);

        page = await administrator.SubmitAsync(page, new Dictionary<string, string> { ["Form.To"] = "someone@eastmere.invalid" });

        page.Text(".govuk-notification-banner").ShouldContain("The message is on its way to someone@eastmere.invalid.");
        var mail = site.Server.To("someone@eastmere.invalid").ShouldHaveSingleItem();
        mail.Subject.ShouldBe("A test message");
        mail.Text.ShouldContain("Eastmere Council");
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_beside_the_address()
    {
        using var administrator = await site.SignedInAsync(Roles.Administrator);
        var page = await administrator.OpenAsync("/settings/mail");
        (await administrator.SubmitAsync(page, new Dictionary<string, string> { ["Form.To"] = "nobody" })).Text(".govuk-error-summary").ShouldContain("Give an e-mail address.");
        site.Server.Refusal = "550 No such box here";
        try
        {
            page = await administrator.SubmitAsync(page, new Dictionary<string, string> { ["Form.To"] = "gone@eastmere.invalid" });
        }
        finally
        {
            site.Server.Refusal = null;
        }
        page.Text(".govuk-error-summary").ShouldContain("The message was not sent.");
        page.Text(".govuk-error-summary").ShouldContain("No such box here");
        page.DocumentElement.OuterHtml.ShouldNotContain(MailFixture.Secret);
    }

    [Fact]
    public async Task Where_the_connection_must_be_encrypted_nothing_goes_by_one_that_is_not()
    {
        var mailer = new Mailer(Read(new() { [MailSettings.TlsSetting] = "starttls" }));
        mailer.Settings.IsEncrypted.ShouldBeTrue();
        var failure = await Should.ThrowAsync<MailFailedException>(() => mailer.SendAsync(new("open@eastmere.invalid", "Subject", "Text", "<p>Text</p>", "1")));
        failure.Message.ShouldNotContain(MailFixture.Secret);
        site.Server.To("open@eastmere.invalid").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_end_in_a_subject_starts_no_other_header()
    {
        var mailer = new Mailer(Read([]));
        await mailer.SendAsync(new("lines@eastmere.invalid", "Eastmere\r\nBcc: other@eastmere.invalid", "Text", "<p>Text</p>", "2"));
        site.Server.To("lines@eastmere.invalid").ShouldHaveSingleItem().Subject.ShouldBe("Eastmere Bcc: other@eastmere.invalid");
        site.Server.To("other@eastmere.invalid").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MailSettings.PortSetting, "smtp")]
    [InlineData(MailSettings.PortSetting, "70000")]
    [InlineData(MailSettings.TlsSetting, "maybe")]
    [InlineData(MailSettings.SenderSetting, "nobody")]
    [InlineData(MailSettings.SenderSetting, null)]
    [InlineData(MailSettings.AddressSetting, null)]
    [InlineData(MailSettings.AddressSetting, "candour")]
    [InlineData(MailSettings.SecretFileSetting, "/no/such/file")]
    public void A_setting_that_is_wrong_is_named_and_nothing_is_sent(string name, string? value)
    {
        var settings = Read(new() { [name] = value });
        settings.CanSend.ShouldBeFalse();
        settings.Refused.ShouldNotBeNull().ShouldContain(name);
    }

    [Fact]
    public void Without_a_server_nothing_is_wrong_and_nothing_is_sent()
    {
        var settings = Read(new() { [MailSettings.HostSetting] = null });
        (settings.CanSend, settings.Refused).ShouldBe((false, null));
    }

    [Fact]
    public void A_secret_is_read_from_a_file_and_has_no_text_form()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "from-a-file\n");
        var settings = Read(new() { [MailSettings.SecretSetting] = null, [MailSettings.SecretFileSetting] = file });
        File.Delete(file);
        settings.Secret.ShouldBe("from-a-file");
        ((object)settings).ToString()!.ShouldNotContain("from-a-file");
    }

    private MailSettings Read(Dictionary<string, string?> other)
    {
        var settings = MailFixture.Settings(site.Server.Port);
        foreach (var (name, value) in other) settings[name] = value;
        return MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
