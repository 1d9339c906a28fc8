using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class HealthProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "health_projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    change = table.Column<string>(type: "text", nullable: true),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    revisions = table.Column<string>(type: "jsonb", nullable: false),
                    communes = table.Column<string>(type: "jsonb", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    opposition = table.Column<string>(type: "jsonb", nullable: true),
                    validated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    advice_waiver = table.Column<string>(type: "text", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deemed_validated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    assessment = table.Column<string>(type: "jsonb", nullable: false),
                    complements = table.Column<string>(type: "jsonb", nullable: false),
                    advice = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_health_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_health_projects_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_health_projects_case_id_number",
                table: "health_projects",
                columns: new[] { "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_health_projects_received_on",
                table: "health_projects",
                column: "received_on",
                filter: "received_on is not null and opposition is null and validated_on is null and withdrawn_on is null and deemed_validated_on is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "health_projects");
        }
    }
}
