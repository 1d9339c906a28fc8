using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CptsPortal.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Pieces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "in_room",
                table: "journal",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "pieces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    file_kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    in_room = table.Column<bool>(type: "boolean", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    author_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    attached_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pieces", x => x.id);
                    table.ForeignKey(
                        name: "fk_pieces_cpts_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "piece_contents",
                columns: table => new
                {
                    piece_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_piece_contents", x => x.piece_id);
                    table.ForeignKey(
                        name: "fk_piece_contents_pieces_piece_id",
                        column: x => x.piece_id,
                        principalTable: "pieces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pieces_case_id_in_room",
                table: "pieces",
                columns: new[] { "case_id", "in_room" });

            migrationBuilder.CreateIndex(
                name: "ix_pieces_first_id_number",
                table: "pieces",
                columns: new[] { "first_id", "number" },
                unique: true);

            migrationBuilder.Sql("""
                create function pieces_never_change() returns trigger language plpgsql as $$
                begin
                    raise exception 'A piece never changes: attach a new version.' using errcode = 'insufficient_privilege';
                end $$;
                create trigger pieces_never_change before update on pieces
                    for each statement execute function pieces_never_change();
                create trigger pieces_never_change before update on piece_contents
                    for each statement execute function pieces_never_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop function pieces_never_change() cascade");

            migrationBuilder.DropTable(
                name: "piece_contents");

            migrationBuilder.DropTable(
                name: "pieces");

            migrationBuilder.DropColumn(
                name: "in_room",
                table: "journal");
        }
    }
}
