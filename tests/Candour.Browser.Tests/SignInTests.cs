using Candour.Storage;
using Microsoft.Playwright;

namespace Candour.Browser.Tests;

/// <summary>The ways in.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SignInTests(BrowserFixture site)
{
    [Fact]
    public async Task A_person_adds_a_passkey_and_signs_in_with_it_next_time()
    {
        var page = await site.SignedInAsync(Roles.BoardMember);
        await AddAuthenticatorAsync(page);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Your passkey is added.")).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GotoAsync("/account/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Children’s services improvement");
    }

    [Fact]
    public async Task A_person_sets_a_password_and_signs_in_with_it_without_javascript()
    {
        var page = await site.SignedInAsync(Roles.BoardMember, javaScript: false);
        await page.GotoAsync("/account");
        var email = await page.GetByText("@eastmere.invalid").First.InnerTextAsync();
        await page.GetByLabel("New password").FillAsync("seven otters at noon");
        await page.GetByRole(AriaRole.Button, new() { Name = "password" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Your password is set.")).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email.Trim());
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("seven otters at noon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Children’s services improvement");
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/account/sign-out");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
    }

    /// <summary>A security key that says yes by itself.</summary>
    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
