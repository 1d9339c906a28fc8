using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class EarlyMission : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "early_mission_adhesions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    missions = table.Column<string>(type: "jsonb", nullable: false),
                    pieces = table.Column<string>(type: "jsonb", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    size = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    refunded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    refusal_on = table.Column<DateOnly>(type: "date", nullable: true),
                    refusal_reason = table.Column<string>(type: "text", nullable: true),
                    termination_confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    termination_ground = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    termination_letter_received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    termination_reason = table.Column<string>(type: "text", nullable: true),
                    termination_seized_on = table.Column<DateOnly>(type: "date", nullable: true),
                    termination_withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    holder = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_early_mission_adhesions", x => x.id);
                    table.CheckConstraint("ck_early_mission_adhesions_amount", "(registered_on is not null) = (amount > 0)");
                    table.CheckConstraint("ck_early_mission_adhesions_decided_once", "registered_on is null or refusal_on is null");
                    table.CheckConstraint("ck_early_mission_adhesions_paid", "paid_on is null or registered_on is not null");
                    table.CheckConstraint("ck_early_mission_adhesions_refunded", "refunded_on is null or paid_on is not null");
                    table.ForeignKey(
                        name: "fk_early_mission_adhesions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_early_mission_adhesions_case_id_filed_on",
                table: "early_mission_adhesions",
                columns: new[] { "case_id", "filed_on" });

            migrationBuilder.CreateIndex(
                name: "ux_early_mission_adhesions_live",
                table: "early_mission_adhesions",
                column: "case_id",
                unique: true,
                filter: "refusal_on is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "early_mission_adhesions");
        }
    }
}
