using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LettersOfIntent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "letters_of_intent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    revisions = table.Column<string>(type: "jsonb", nullable: false),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    territory = table.Column<string>(type: "jsonb", nullable: true),
                    corrections = table.Column<string>(type: "jsonb", nullable: false),
                    assessment = table.Column<string>(type: "jsonb", nullable: false),
                    agency_opinion = table.Column<string>(type: "jsonb", nullable: true),
                    fund_opinion = table.Column<string>(type: "jsonb", nullable: true),
                    consultation = table.Column<string>(type: "jsonb", nullable: true),
                    agency_decision = table.Column<string>(type: "jsonb", nullable: true),
                    fund_decision = table.Column<string>(type: "jsonb", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notified_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawal = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letters_of_intent", x => x.id);
                    table.ForeignKey(
                        name: "fk_letters_of_intent_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "region_parameters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    committee_consulted = table.Column<bool>(type: "boolean", nullable: false),
                    committee_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_parameters", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_letters_of_intent_case_id_number",
                table: "letters_of_intent",
                columns: new[] { "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_letters_of_intent_state",
                table: "letters_of_intent",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_region_parameters_region",
                table: "region_parameters",
                column: "region",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letters_of_intent");

            migrationBuilder.DropTable(
                name: "region_parameters");
        }
    }
}
