using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Messaging;

/// <summary>Gives each act its transaction, its journal entry and its single effect.</summary>
internal sealed class ActBehavior<TRequest, TResponse>(ICurrentActor current, IActTransaction transaction)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IAct<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var actor = current.Actor ?? throw new NotSignedInException();
        var record = new ActRecord(
            typeof(TRequest).Name, actor, current.Address, (request as IOnCase)?.CaseId, request.Stamp, request.Right == Right.UseRoom);
        return transaction.RunAsync(record, () => next(), cancellationToken);
    }
}
