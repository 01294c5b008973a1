using AngleSharp.Html.Dom;
using Candour.Practice.Duck;

namespace Candour.Web.Tests.Practice;

/// <summary>An analyst who sends lists.</summary>
internal static class Sending
{
    /// <summary>Sends files; the answer is what was read of them, or why nothing was.</summary>
    public static async Task<IHtmlDocument> SendAsync(this Visitor visitor, string asAt, params (string Name, byte[] File)[] files)
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        var day = Dates.Day(asAt);
        return await visitor.UploadAsync(await visitor.OpenAsync("/practice/load"), "Form.Files", files, new Dictionary<string, string>
        {
            ["Form.AsAt.Day"] = $"{day.Day}", ["Form.AsAt.Month"] = $"{day.Month}", ["Form.AsAt.Year"] = $"{day.Year}",
        });
    }

    /// <summary>Sends files and says yes to what was read.</summary>
    public static async Task<IHtmlDocument> LoadAsync(this Visitor visitor, string asAt, params (string Name, byte[] File)[] files) =>
        await visitor.SubmitAsync(await visitor.SendAsync(asAt, files));
}
