using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class DigestMapping : IEntityTypeConfiguration<Digest>
{
    public void Configure(EntityTypeBuilder<Digest> digests)
    {
        digests.ToTable("digests");
        digests.HasKey(digest => new { digest.Authority, digest.Day, digest.User });
        digests.HasOne<Authority>().WithMany().HasForeignKey(digest => digest.Authority).OnDelete(DeleteBehavior.Restrict);
        digests.HasOne<User>().WithMany().HasForeignKey(digest => digest.User).OnDelete(DeleteBehavior.Cascade);
    }
}
