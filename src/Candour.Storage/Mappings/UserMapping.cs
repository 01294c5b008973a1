using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> users)
    {
        users.HasOne<Authority>().WithMany().HasForeignKey(user => user.Authority).OnDelete(DeleteBehavior.Restrict);
        users.HasIndex(user => user.Authority);
        users.HasIndex(user => user.FeedKey).IsUnique();
    }
}
