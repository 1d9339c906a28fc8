using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>The number of the contract of a review or of a payment order; null for what is of no contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SubjectId">Identity of the review or of the order.</param>
public sealed record FindContractOfSubject(Guid CaseId, Guid SubjectId) : IRequest<int?>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class FindContractOfSubjectHandler(IPortalData data) : IRequestHandler<FindContractOfSubject, int?>
{
    public Task<int?> Handle(FindContractOfSubject request, CancellationToken cancellationToken) => (
        from contract in data.Read<Contract>()
        where contract.CaseId == request.CaseId
            && (data.Read<AnnualReview>().Any(review => review.ContractId == contract.Id && review.Id == request.SubjectId)
                || data.Read<PaymentLedger>().Any(ledger => ledger.ContractId == contract.Id && ledger.Orders.Any(order => order.Id == request.SubjectId)))
        select (int?)contract.Number).FirstOrDefaultAsync(cancellationToken);
}
