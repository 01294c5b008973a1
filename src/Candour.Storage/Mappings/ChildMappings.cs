using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class ChildFileMapping : IEntityTypeConfiguration<ChildFile>
{
    public void Configure(EntityTypeBuilder<ChildFile> files)
    {
        files.ToTable("child_files");
        files.HasKey(file => new { file.Authority, file.Load, file.Name, file.Index });
        files.HasOne<Authority>().WithMany().HasForeignKey(file => file.Authority).OnDelete(DeleteBehavior.Restrict);
        files.Property(file => file.Name).HasMaxLength(60);
    }
}

internal sealed class ChildKeyMapping : IEntityTypeConfiguration<ChildKey>
{
    public void Configure(EntityTypeBuilder<ChildKey> keys)
    {
        keys.ToTable("child_keys");
        keys.HasKey(key => key.Authority);
        keys.HasOne<Authority>().WithMany().HasForeignKey(key => key.Authority).OnDelete(DeleteBehavior.Restrict);
    }
}
