using CptsPortal.Domain.Contracts;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

public sealed class JoiningTests : ContractUnderWay
{
    [Fact]
    public void A_contract_is_asked_for_once_the_project_is_validated()
    {
        Assert.Equal(
            ["ProjectValidated"], Codes(Contract.AskToJoin(Drafting(), "R", null, Four(), Asked, null, Today, out _)));
        Assert.Equal(
            ["DayInOrder at on"], Codes(Contract.AskToJoin(Cpts, "R", null, Four(), ValidatedOn.AddDays(-1), ValidatedOn, Today, out _)));
        Assert.Empty(Contract.AskToJoin(Cpts, "R", null, Four(), ValidatedOn, ValidatedOn, Today, out _));
    }

    [Fact]
    public void A_second_request_waits_for_a_refusal()
    {
        Assert.Equal(["PreviousEnded"], Codes(Contract.AskToJoin(Cpts, "R", Contract, Four(), Today, ValidatedOn, Today, out _)));
        Assert.Empty(Contract.Refuse(Cpts, "Zone déjà couverte", Today, null, Today));
        Assert.Equal(2, Requested(Contract).Number);
    }

    [Theory]
    [InlineData("2028-08-31", false)]
    [InlineData("2028-09-01", true)]
    public void A_renewal_is_asked_for_in_the_last_six_months(string on, bool taken)
    {
        SignAll("2024-03-01");
        var broken = Contract.AskToJoin(Cpts, "R", Contract, Four(), Day(on), ValidatedOn, Day(on), out _);
        Assert.Equal(taken ? [] : ["PreviousEnded"], Codes(broken));
    }

    [Fact]
    public void The_file_is_complete_on_the_day_of_the_last_accepted_piece()
    {
        Check("2024-02-01", JoiningPieceKind.MemberList);
        Assert.Null(Contract.FileCompleteOn);
        Contract.Complete(Cpts, new Dictionary<JoiningPieceKind, Guid> { [JoiningPieceKind.MemberList] = Guid.NewGuid() });
        Assert.Equal(PieceCheck.Awaited, Contract.Joining.Pieces[3].Check);
        Check("2024-02-20");
        Assert.Equal(Day("2024-02-20"), Contract.FileCompleteOn);
        Assert.Equal(Day("2024-02-01"), Contract.Joining.Pieces[0].CheckedOn);
    }

    [Fact]
    public void Every_piece_that_is_ill_checked_is_told_at_once()
    {
        var pieces = Four();
        pieces.Remove(JoiningPieceKind.Statutes);
        Contract.AskToJoin(Cpts, "R", null, pieces, Asked, ValidatedOn, Today, out var asked);
        var checks = Enum.GetValues<JoiningPieceKind>().ToDictionary(
            kind => kind, kind => (kind == JoiningPieceKind.MemberList ? PieceCheck.Missing : PieceCheck.Accepted, (string?)" "));
        Assert.Equal(
            ["DayInOrder at on", "AcceptedOnceAttached at checks[Statutes].check", "MissingExplained at checks[MemberList].reason"],
            Codes(asked!.Check(Cpts, checks, Asked.AddDays(-1), Today)));
    }

    [Fact]
    public void A_refusal_has_reasons_and_its_letter_and_opens_two_months_to_seize_the_commission()
    {
        Assert.Equal(["ReasonsGiven at reasons", "DayGiven at letterOn"], Codes(Contract.Refuse(Cpts, " ", null, null, Today)));
        Assert.Empty(Contract.Refuse(Cpts, "Motifs", Day("2024-02-01"), null, Today));
        Assert.Null(Contract.SeizureEndsOn);
        Assert.Equal(["DayInOrder at on"], Codes(Contract.ReceiveRefusal(Cpts, Day("2024-01-31"), Today)));
        Assert.Empty(Contract.ReceiveRefusal(Cpts, Day("2024-02-05"), Today));
        Assert.Equal(Day("2024-04-05"), Contract.SeizureEndsOn);
        Assert.Equal(["RefusalNotReceived"], Codes(Contract.ReceiveRefusal(Cpts, Today, Today)));
    }

    [Fact]
    public void A_signed_contract_is_not_refused()
    {
        SignAll();
        Assert.Equal(["NotSigned"], Codes(Contract.Refuse(Cpts, "Motifs", Today, null, Today)));
    }

    private void Check(string on, params JoiningPieceKind[] missing) => Assert.Empty(Contract.Check(
        Cpts,
        Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, kind => missing.Contains(kind) ? (PieceCheck.Missing, (string?)"À joindre") : (PieceCheck.Accepted, null)),
        Day(on), Today));
}
