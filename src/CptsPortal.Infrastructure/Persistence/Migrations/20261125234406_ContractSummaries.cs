using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ContractSummaries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agreed",
                table: "contracts",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "proposed_on",
                table: "contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "signed_by_cpts_on",
                table: "contracts",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "agreed",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "proposed_on",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "signed_by_cpts_on",
                table: "contracts");
        }
    }
}
