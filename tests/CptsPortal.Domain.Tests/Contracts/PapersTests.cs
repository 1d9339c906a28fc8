using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Terminations;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

/// <summary>The papers that the facts of a contract have issued (decision 0016).</summary>
public sealed class PapersTests : ContractUnderWay
{
    private static readonly DateOnly Late = Day("2025-06-30");

    private IEnumerable<(DocumentKind, int, DateOnly)> Papers => Contract.PapersIssued().Select(paper => (paper.Kind, paper.Rank, paper.On));

    [Fact]
    public void A_contract_is_a_paper_once_the_three_parties_signed()
    {
        Assert.Empty(Papers);
        SignAll("2024-03-01");
        Assert.Equal([(DocumentKind.Contract, 1, Day("2024-03-01"))], Papers);
    }

    [Fact]
    public void The_letters_of_the_institutions_about_a_termination_are_papers_those_of_the_CPTS_are_not()
    {
        SignAll("2024-03-01");
        Assert.Empty(Contract.Terminate(Cpts, TerminationGround.CptsWish, Party.Fund, Day("2024-10-01"), "Fusion", Late));
        Assert.Empty(Contract.WithdrawTermination(Cpts, byCpts: true, Day("2024-10-20"), "Renoncement", Day("2024-10-20")));
        Assert.Single(Papers);

        Assert.Empty(Contract.Terminate(Cpts, TerminationGround.TermsNotRespected, Party.HealthAgency, Day("2025-01-10"), "Missions absentes", Day("2025-01-10")));
        Assert.Empty(Contract.SeizeCommission(Cpts, Day("2025-02-01"), Day("2025-02-01")));
        Assert.Empty(Contract.ConfirmTermination(Cpts, Day("2025-05-02"), "Avis rendu", Day("2025-05-02")));
        Assert.Equal(
            [(DocumentKind.Contract, 1, Day("2024-03-01")), (DocumentKind.Termination, 2, Day("2025-01-10")), (DocumentKind.TerminationConfirmed, 2, Day("2025-05-02"))],
            Papers);
    }
}
