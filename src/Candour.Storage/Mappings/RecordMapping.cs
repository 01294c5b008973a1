using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class RecordMapping : IEntityTypeConfiguration<RecordRow>
{
    public void Configure(EntityTypeBuilder<RecordRow> rows)
    {
        rows.ToTable("records");
        rows.HasKey(row => new { row.Authority, row.Id });
        rows.HasOne<Authority>().WithMany().HasForeignKey(row => row.Authority).OnDelete(DeleteBehavior.Restrict);
        rows.Property(row => row.Kind).HasMaxLength(40);
        rows.Property(row => row.UniqueName).HasMaxLength(100);
        rows.HasIndex(row => new { row.Authority, row.Kind, row.UniqueName }).IsUnique().HasFilter("unique_name IS NOT NULL");
    }
}
