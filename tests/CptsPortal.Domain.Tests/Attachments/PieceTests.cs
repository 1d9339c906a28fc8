using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Attachments;

public sealed class PieceTests
{
    private static readonly byte[] Pdf = "%PDF-1.7"u8.ToArray();

    [Fact]
    public void Everything_missing_is_told_at_once() =>
        Assert.Equal(["PieceRule.TitleGiven", "PieceRule.FileGiven"], Codes(Given(" ", [])));

    [Fact]
    public void A_name_that_lies_about_the_content_deceives_nobody() =>
        Assert.Equal(["PieceRule.FileKindTaken"], Codes(Given("Statuts", "MZ programme"u8.ToArray(), "statuts.pdf")));

    [Fact]
    public void Twenty_megabytes_are_taken_and_not_one_byte_more()
    {
        var largest = new byte[Piece.LargestFile];
        Pdf.CopyTo(largest, 0);

        Assert.Empty(Codes(Given("Statuts", largest)));
        Assert.Equal(["PieceRule.FileNotTooLarge"], Codes(Given("Statuts", [.. largest, 0])));
    }

    [Theory]
    [InlineData("../../etc/Statuts signés.exe", "Statuts signés.pdf")]
    [InlineData(@"C:\Bureau\a;b.docx", "a-b.pdf")]
    [InlineData("", "piece.pdf")]
    [InlineData(".htaccess", "htaccess.pdf")]
    public void The_name_of_a_file_is_made_safe_and_ends_as_its_content(string given, string safe) =>
        Assert.Equal(safe, Attach(Given("Statuts", Pdf, given)).FileName);

    [Fact]
    public void A_new_version_follows_the_latest_and_stays_where_it_lies()
    {
        var first = Attach(Given("Note", Pdf) with { InRoom = true });
        var second = Attach(Given("Note", Pdf), first, latest: 1);

        Assert.Equal((2, first.Id, true), (second.Number, second.FirstId, second.InRoom));
        Assert.Equal(["PieceRule.LatestReplaced"], Codes(Given("Note", Pdf), first, latest: 2));
    }

    [Fact]
    public void A_leader_replaces_the_pieces_of_the_CPTS_only()
    {
        var ofAgency = Attach(Given("Courrier", Pdf));
        var ofLeader = Attach(Given("Statuts", Pdf), author: Role.Leader);

        Assert.Equal(["PieceRule.OwnPieceReplaced"], Codes(Given("Courrier", Pdf), ofAgency, 1, Role.Leader));
        Assert.Empty(Codes(Given("Statuts", Pdf), ofLeader, 1, Role.Leader));
    }

    private static Attaching Given(string title, byte[] content, string name = "fichier.pdf") =>
        new(Guid.Empty, PieceKind.Statutes, title, name, content, InRoom: false);

    private static IEnumerable<string> Codes(Attaching given, Piece? replaced = null, int latest = 0, Role author = Role.AgencyCaseWorker) =>
        Piece.Attach(given, replaced, latest, Person(author), Today, out _).Select(broken => broken.Code);

    private static Piece Attach(Attaching given, Piece? replaced = null, int latest = 0, Role author = Role.AgencyCaseWorker)
    {
        Assert.Empty(Piece.Attach(given, replaced, latest, Person(author), Today, out var piece));
        return piece!;
    }

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), "Une personne", role, Scope.Nothing);
}
