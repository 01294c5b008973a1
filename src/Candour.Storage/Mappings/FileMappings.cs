using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Candour.Storage.Mappings;

internal sealed class FileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> files)
    {
        files.ToTable("files");
        files.HasKey(file => new { file.Authority, file.Sha256 });
        files.HasOne<Authority>().WithMany().HasForeignKey(file => file.Authority).OnDelete(DeleteBehavior.Restrict);
        files.Property(file => file.Sha256).HasMaxLength(64);
    }
}

internal sealed class FileChunkMapping : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> chunks)
    {
        chunks.ToTable("file_chunks");
        chunks.HasKey(chunk => new { chunk.Authority, chunk.Sha256, chunk.Index });
        chunks.HasOne<StoredFile>().WithMany().HasForeignKey(chunk => new { chunk.Authority, chunk.Sha256 });
    }
}
