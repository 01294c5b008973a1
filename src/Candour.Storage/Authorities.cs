using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>The authorities of a store.</summary>
public sealed class Authorities(Database database)
{
    public async Task<Authority> AddAsync(Guid id, string slug, CancellationToken cancel = default)
    {
        using var turn = await database.TurnAsync(cancel);
        await using var context = database.Open();
        var authority = new Authority { Id = id, Slug = slug };
        context.Authorities.Add(authority);
        await context.SaveChangesAsync(cancel);
        return authority;
    }

    public async Task<IReadOnlyList<Authority>> AllAsync(CancellationToken cancel = default)
    {
        await using var context = database.Open();
        return await context.Authorities.AsNoTracking().OrderBy(authority => authority.Slug).ToListAsync(cancel);
    }

    public async Task<Authority> OfAsync(Guid id, CancellationToken cancel = default)
    {
        await using var context = database.Open();
        return await context.Authorities.AsNoTracking().SingleAsync(authority => authority.Id == id, cancel);
    }

    public async Task<Authority?> BySlugAsync(string slug, CancellationToken cancel = default)
    {
        await using var context = database.Open();
        return await context.Authorities.AsNoTracking().SingleOrDefaultAsync(authority => authority.Slug == slug, cancel);
    }
}
