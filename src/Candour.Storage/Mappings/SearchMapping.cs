using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class SearchMapping : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> documents)
    {
        documents.ToTable("search_documents");
        documents.HasIndex(document => new { document.Authority, document.Subject }).IsUnique();
        documents.Property(document => document.Kind).HasMaxLength(40);
    }
}
