using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>The tables. Those that hold an authority's data show only the rows of <see cref="Authority"/>.</summary>
public abstract class CandourContext(DbContextOptions options) : IdentityUserContext<User, Guid>(options)
{
    /// <summary>The authority whose rows are seen. Not set, none are.</summary>
    public Guid Authority { get; set; }

    public DbSet<Authority> Authorities => Set<Authority>();

    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<Ledger.Entry> Entries => Set<Ledger.Entry>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<FileChunk> FileChunks => Set<FileChunk>();

    public DbSet<ChildFile> ChildFiles => Set<ChildFile>();

    public DbSet<ChildKey> ChildKeys => Set<ChildKey>();

    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CandourContext).Assembly);
        builder.Entity<RecordRow>().HasQueryFilter(row => row.Authority == Authority);
        builder.Entity<Ledger.Entry>().HasQueryFilter(entry => entry.Authority == Authority);
        builder.Entity<StoredFile>().HasQueryFilter(file => file.Authority == Authority);
        builder.Entity<FileChunk>().HasQueryFilter(chunk => chunk.Authority == Authority);
        builder.Entity<ChildFile>().HasQueryFilter(file => file.Authority == Authority);
        builder.Entity<ChildKey>().HasQueryFilter(key => key.Authority == Authority);
        builder.Entity<SearchDocument>().HasQueryFilter(document => document.Authority == Authority);
        builder.Entity<Digest>().HasQueryFilter(digest => digest.Authority == Authority);
        SnakeCase.Apply(builder);
    }
}
