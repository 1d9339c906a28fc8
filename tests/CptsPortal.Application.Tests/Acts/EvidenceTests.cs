using System.Text;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Attachments;
using CptsPortal.TestHost;
using LetterCase = CptsPortal.Application.Tests.LettersOfIntent.LetterCase;

namespace CptsPortal.Application.Tests.Acts;

/// <summary>The piece that proves an act, shown on the withdrawal of a letter.</summary>
public sealed class EvidenceTests(PortalServices portal) : IClassFixture<PortalServices>
{
    [Fact]
    public async Task The_piece_that_proves_an_act_is_kept_in_the_journal()
    {
        var letter = await LetterCase.StartAsync(portal);
        var piece = await AttachAsync(letter, inRoom: false);

        await WithdrawAsync(letter, piece);

        Assert.Equal(piece, (await portal.JournalAsync(letter.Id))[^1].Evidence);
    }

    [Fact]
    public async Task A_piece_of_another_case_or_of_the_room_proves_nothing()
    {
        var letter = await LetterCase.StartAsync(portal);
        var elsewhere = await AttachAsync(await LetterCase.StartAsync(portal), inRoom: false);
        var inRoom = await AttachAsync(letter, inRoom: true);

        await Assert.ThrowsAsync<NotFoundException>(() => WithdrawAsync(letter, elsewhere));
        await Assert.ThrowsAsync<NotFoundException>(() => WithdrawAsync(letter, inRoom));
    }

    private async Task WithdrawAsync(LetterCase letter, Guid evidence) => await portal.SendAsync(
        LetterCase.Worker, new WithdrawLetter(letter.Id, LetterCase.Today, "Équipe à élargir", await letter.StampAsync() with { Evidence = evidence }));

    private Task<Guid> AttachAsync(LetterCase letter, bool inRoom) => portal.SendAsync(LetterCase.Worker, new AttachPiece(
        letter.Id, PieceKind.Letter, "Courrier", "courrier.pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n%courrier\n%%EOF"), inRoom, null, ActStamp.New()));
}
