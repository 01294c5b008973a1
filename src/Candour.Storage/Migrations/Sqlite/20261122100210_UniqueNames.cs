using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Candour.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UniqueNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "unique_name",
                table: "records",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.Sql("UPDATE records SET unique_name = CASE kind WHEN 'phraseBook' THEN 'phrases' ELSE json_extract(state, '$.number') END WHERE kind IN ('phraseBook', 'decision', 'boardAction')");

            migrationBuilder.CreateIndex(
                name: "IX_records_authority_kind_unique_name",
                table: "records",
                columns: new[] { "authority", "kind", "unique_name" },
                unique: true,
                filter: "unique_name IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_records_authority_kind_unique_name",
                table: "records");

            migrationBuilder.DropColumn(
                name: "unique_name",
                table: "records");
        }
    }
}
