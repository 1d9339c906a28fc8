using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PaymentsAndReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "annual_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_year = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: true),
                    missions = table.Column<string>(type: "jsonb", nullable: false),
                    indicators = table.Column<string>(type: "jsonb", nullable: false),
                    agreements = table.Column<string>(type: "jsonb", nullable: false),
                    closings = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_annual_reviews", x => x.id);
                    table.CheckConstraint("ck_annual_reviews_year", "contract_year between 1 and 5");
                    table.ForeignKey(
                        name: "fk_annual_reviews_contract_contract_id",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_annual_reviews_cpts_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payment_ledgers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    acts = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payment_ledgers", x => x.id);
                    table.ForeignKey(
                        name: "fk_payment_ledgers_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_payment_ledgers_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payment_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    component = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    mission = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    contract_year = table.Column<int>(type: "integer", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: true),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    frozen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ordered_amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    ledger_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payment_lines", x => x.id);
                    table.CheckConstraint("ck_payment_lines_amount", "amount <> 0 and (order_id is null) = (ordered_amount is null)");
                    table.ForeignKey(
                        name: "fk_payment_lines_payment_ledgers_ledger_id",
                        column: x => x.ledger_id,
                        principalTable: "payment_ledgers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payment_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    up_to = table.Column<DateOnly>(type: "date", nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    exports = table.Column<int>(type: "integer", nullable: false),
                    ledger_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payment_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_payment_orders_payment_ledgers_ledger_id",
                        column: x => x.ledger_id,
                        principalTable: "payment_ledgers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payment_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    excess_reason = table.Column<string>(type: "text", nullable: true),
                    reversed_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reversal_reason = table.Column<string>(type: "text", nullable: true),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payment_records", x => x.id);
                    table.CheckConstraint("ck_payment_records_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "fk_payment_records_payment_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "payment_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_annual_reviews_case_id",
                table: "annual_reviews",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_annual_reviews_contract_id_contract_year",
                table: "annual_reviews",
                columns: new[] { "contract_id", "contract_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payment_ledgers_case_id",
                table: "payment_ledgers",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_ledgers_contract_id",
                table: "payment_ledgers",
                column: "contract_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payment_lines_due_on",
                table: "payment_lines",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_payment_lines_ledger_id_rule_component_mission_contract_yea",
                table: "payment_lines",
                columns: new[] { "ledger_id", "rule", "component", "mission", "contract_year", "occurrence", "sequence" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_payment_lines_order_id",
                table: "payment_lines",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_orders_ledger_id",
                table: "payment_orders",
                column: "ledger_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_orders_number",
                table: "payment_orders",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_payment_records_line_id",
                table: "payment_records",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "ix_payment_records_on",
                table: "payment_records",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_payment_records_reversed_id",
                table: "payment_records",
                column: "reversed_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "annual_reviews");

            migrationBuilder.DropTable(
                name: "payment_orders");

            migrationBuilder.DropTable(
                name: "payment_records");

            migrationBuilder.DropTable(
                name: "payment_lines");

            migrationBuilder.DropTable(
                name: "payment_ledgers");
        }
    }
}
