using System.ComponentModel.DataAnnotations;
using Candour.Improvement;

namespace Candour.Pages.People;

public sealed class PostForm
{
    [Display(Name = "Title", Description = "As plans and papers name the post, without a person’s name")]
    public string? Title { get; set; }

    [Display(Name = "Directorate")]
    public string? Directorate { get; set; }

    [Display(Name = "How is it filled?")]
    public PostStatus Status { get; set; }

    public PostDraft Draft => new(Title ?? "", Directorate, Status);

    public static PostForm Of(Post post) => new() { Title = post.Title, Directorate = post.Directorate, Status = post.Status };
}

public sealed class HolderForm
{
    [Display(Name = "Who holds it?")]
    public Guid? Person { get; set; }

    [Display(Name = "From which day?", Description = "Whoever held it until then held it until the day before")]
    public DateOnly? From { get; set; }

    [Display(Name = "How is it filled?")]
    public PostStatus Status { get; set; }

    [Display(Name = "Why?")]
    public string? Reason { get; set; }
}
