using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class AuthorityMapping : IEntityTypeConfiguration<Authority>
{
    public void Configure(EntityTypeBuilder<Authority> authorities)
    {
        authorities.ToTable("authorities");
        authorities.Property(authority => authority.Slug).HasMaxLength(60);
        authorities.HasIndex(authority => authority.Slug).IsUnique();
    }
}
