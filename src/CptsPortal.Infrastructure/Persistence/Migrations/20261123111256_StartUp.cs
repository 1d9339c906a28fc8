using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class StartUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "identity_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: true),
                    contact_agreed = table.Column<bool>(type: "boolean", nullable: false),
                    city = table.Column<string>(type: "text", nullable: false),
                    city_key = table.Column<string>(type: "text", nullable: false),
                    population = table.Column<int>(type: "integer", nullable: false),
                    orientations = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_sheets_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_structures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    offered = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_structures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "start_up_awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    awarded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    renewal_reason = table.Column<string>(type: "text", nullable: true),
                    structure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_start_up_awards", x => x.id);
                    table.CheckConstraint("ck_start_up_awards_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_start_up_awards_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_start_up_awards_support_structure_structure_id",
                        column: x => x.structure_id,
                        principalTable: "support_structures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    structure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    structure_name = table.Column<string>(type: "text", nullable: false),
                    chosen_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_choices", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_choices_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_support_choices_support_structure_structure_id",
                        column: x => x.structure_id,
                        principalTable: "support_structures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_identity_sheets_case_id",
                table: "identity_sheets",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_sheets_city_key",
                table: "identity_sheets",
                column: "city_key")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_start_up_awards_case_id_awarded_on",
                table: "start_up_awards",
                columns: new[] { "case_id", "awarded_on" });

            migrationBuilder.CreateIndex(
                name: "ix_start_up_awards_structure_id",
                table: "start_up_awards",
                column: "structure_id");

            migrationBuilder.CreateIndex(
                name: "ix_support_choices_case_id_chosen_on",
                table: "support_choices",
                columns: new[] { "case_id", "chosen_on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_choices_structure_id",
                table: "support_choices",
                column: "structure_id");

            migrationBuilder.CreateIndex(
                name: "ix_support_structures_region_name",
                table: "support_structures",
                columns: new[] { "region", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_sheets");

            migrationBuilder.DropTable(
                name: "start_up_awards");

            migrationBuilder.DropTable(
                name: "support_choices");

            migrationBuilder.DropTable(
                name: "support_structures");
        }
    }
}
