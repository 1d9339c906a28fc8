using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class IssuedDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "issued_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_issued_documents_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "archived_documents",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    file_name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    archived_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_archived_documents", x => x.document_id);
                    table.ForeignKey(
                        name: "fk_archived_documents_issued_document_document_id",
                        column: x => x.document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_pages",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    html = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_pages", x => x.document_id);
                    table.ForeignKey(
                        name: "fk_waiting_pages_issued_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "archived_contents",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_archived_contents", x => x.document_id);
                    table.ForeignKey(
                        name: "fk_archived_contents_archived_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "archived_documents",
                        principalColumn: "document_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_archived_documents_sha256",
                table: "archived_documents",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_case_id_issued_on",
                table: "issued_documents",
                columns: new[] { "case_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_issued_on",
                table: "issued_documents",
                column: "issued_on");

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_subject_id_kind_number_rank",
                table: "issued_documents",
                columns: new[] { "subject_id", "kind", "number", "rank" },
                unique: true);

            migrationBuilder.Sql("""
                create function archive_never_changes() returns trigger language plpgsql as $$
                begin
                    raise exception 'What was issued and archived never changes.' using errcode = 'insufficient_privilege';
                end $$;
                create trigger archive_never_changes before update or delete or truncate on issued_documents
                    for each statement execute function archive_never_changes();
                create trigger archive_never_changes before update or delete or truncate on archived_documents
                    for each statement execute function archive_never_changes();
                create trigger archive_never_changes before update or delete or truncate on archived_contents
                    for each statement execute function archive_never_changes();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop function archive_never_changes() cascade");

            migrationBuilder.DropTable(
                name: "archived_contents");

            migrationBuilder.DropTable(
                name: "waiting_pages");

            migrationBuilder.DropTable(
                name: "archived_documents");

            migrationBuilder.DropTable(
                name: "issued_documents");
        }
    }
}
