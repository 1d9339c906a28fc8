using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Delegations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "delegator_id",
                table: "journal",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "delegator_name",
                table: "journal",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    departments = table.Column<string[]>(type: "text[]", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_delegate_id_until",
                table: "delegations",
                columns: new[] { "delegate_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_delegations_delegator_id",
                table: "delegations",
                column: "delegator_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropColumn(
                name: "delegator_id",
                table: "journal");

            migrationBuilder.DropColumn(
                name: "delegator_name",
                table: "journal");
        }
    }
}
