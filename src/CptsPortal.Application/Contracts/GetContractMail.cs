using CptsPortal.Application.Acts;
using CptsPortal.Application.Documents;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Terminations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Contracts;

/// <summary>What the letters of the institutions about a contract say: its refusal, its termination, the refund claimed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Number of the contract.</param>
public sealed record GetContractMail(Guid CaseId, int Number) : IRequest<ContractMail>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>What the letters about a contract say.</summary>
/// <param name="Head">Their head and their foot.</param>
/// <param name="Structure">The legal structure that they are sent to, if known.</param>
/// <param name="Reference">Reference of the contract.</param>
/// <param name="SignedOn">First day of the contract; null where it was refused.</param>
/// <param name="Refusal">The refusal to contract, if any.</param>
/// <param name="Terminations">The terminations, oldest first.</param>
/// <param name="Papers">The papers issued.</param>
public sealed record ContractMail(
    Letterhead Head, LegalStructure? Structure, string Reference, DateOnly? SignedOn, ContractRefusal? Refusal,
    IReadOnlyList<ContractTermination> Terminations, IReadOnlyList<IssuedPaper> Papers);

internal sealed class GetContractMailHandler(IPortalData data, IMediator mediator) : IRequestHandler<GetContractMail, ContractMail>
{
    private static readonly string[] Notified =
        [nameof(RefuseContract), nameof(TerminateContract), nameof(AnswerContractTermination), nameof(ClaimTerminationRefund)];

    public async Task<ContractMail> Handle(GetContractMail request, CancellationToken cancellationToken)
    {
        var contract = await data.ContractsOf(request.CaseId).SingleOrDefaultAsync(found => found.Number == request.Number, cancellationToken)
            ?? throw new NotFoundException();
        var structure = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => cpts.LegalStructure).SingleAsync(cancellationToken);
        return new ContractMail(
            await mediator.Send(new GetLetterhead(request.CaseId, Notified), cancellationToken), structure, contract.Reference, contract.SignedOn, contract.Refusal,
            contract.Terminations, [.. contract.PapersIssued()]);
    }
}
