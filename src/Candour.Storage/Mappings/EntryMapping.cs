using Candour.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class EntryMapping : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> entries)
    {
        entries.ToTable("ledger");
        entries.HasKey(entry => new { entry.Authority, entry.Sequence });
        entries.Property(entry => entry.Sequence).ValueGeneratedNever();
        entries.HasOne<Authority>().WithMany().HasForeignKey(entry => entry.Authority).OnDelete(DeleteBehavior.Restrict);
        entries.HasIndex(entry => new { entry.Authority, entry.Subject, entry.Sequence });
        entries.HasIndex(entry => new { entry.Authority, entry.About, entry.Sequence });
        entries.HasIndex(entry => new { entry.Authority, entry.At, entry.Sequence });
        entries.HasIndex(entry => new { entry.Authority, entry.Batch });
        entries.Property(entry => entry.Kind).HasMaxLength(40);
        entries.Property(entry => entry.Type).HasMaxLength(80);
        entries.Property(entry => entry.Hash).HasMaxLength(64);
    }
}
