using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ListsAndReferents : Migration
    {
        private static readonly string[] Referents = ["referents_agency", "referents_fund", "referents_agricultural_fund"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "list_memories",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    query = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_memories", x => new { x.person_id, x.list });
                    table.ForeignKey(
                        name: "fk_list_memories_users_person_id",
                        column: x => x.person_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            // The model cannot name a column of a complex property in an index.
            foreach (var referent in Referents)
                migrationBuilder.CreateIndex($"ix_cases_{referent}", "cases", referent);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var referent in Referents)
                migrationBuilder.DropIndex($"ix_cases_{referent}", "cases");
            migrationBuilder.DropTable(
                name: "list_memories");
        }
    }
}
