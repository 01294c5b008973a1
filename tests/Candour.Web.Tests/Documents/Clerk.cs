using AngleSharp.Html.Dom;
using Candour.Storage;

namespace Candour.Web.Tests.Documents;

/// <summary>An improvement manager who reads documents in.</summary>
internal sealed class Clerk(Visitor visitor) : IDisposable
{
    public Visitor Visitor => visitor;

    public static async Task<Clerk> AtAsync(SiteFixture site) => new(await site.SignedInAsync(Roles.ImprovementManager));

    /// <summary>Uploads a file; the answer is its review, or the form with what was wrong.</summary>
    public async Task<IHtmlDocument> UploadAsync(string name, byte[] content) =>
        await visitor.UploadAsync(await visitor.OpenAsync("/documents/add"), "Upload", name, content);

    public Task<IHtmlDocument> UploadAsync(string path) => UploadAsync(Path.GetFileName(path), File.ReadAllBytes(path));

    public Task<IHtmlDocument> UploadTextAsync(string name, string text) => UploadAsync(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Says yes to every row that is left.</summary>
    public Task<IHtmlDocument> TakeAllAsync(IHtmlDocument review, IReadOnlyDictionary<string, string>? fields = null) =>
        visitor.SubmitAsync(review, fields, button: "all");

    /// <summary>Says yes to one row.</summary>
    public Task<IHtmlDocument> TakeAsync(IHtmlDocument review, string row) =>
        visitor.SubmitAsync(review, new Dictionary<string, string> { ["row"] = row }, button: "chosen");

    public void Dispose() => visitor.Dispose();

    /// <summary>A document of the tests' own.</summary>
    public static string Own(string name) => Path.Combine(Repository.Root, "tests", "Candour.Reading.Tests", "Fixtures", name);
}
