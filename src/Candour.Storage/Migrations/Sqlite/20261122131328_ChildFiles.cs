using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Candour.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChildFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "child_files",
                columns: table => new
                {
                    authority = table.Column<Guid>(type: "TEXT", nullable: false),
                    load = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    index = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_child_files", x => new { x.authority, x.load, x.name, x.index });
                    table.ForeignKey(
                        name: "FK_child_files_authorities_authority",
                        column: x => x.authority,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "child_keys",
                columns: table => new
                {
                    authority = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_child_keys", x => x.authority);
                    table.ForeignKey(
                        name: "FK_child_keys_authorities_authority",
                        column: x => x.authority,
                        principalTable: "authorities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "child_files");

            migrationBuilder.DropTable(
                name: "child_keys");
        }
    }
}
