using CptsPortal.Application.Acts;
using CptsPortal.Application.Notices;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Messaging;

/// <summary>Tells the people concerned of each act on a case, once its handler has done it and in its transaction.</summary>
internal sealed class NoticeBehavior<TRequest, TResponse>(Teller teller) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IAct<TResponse>, IOnCase
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var result = await next();
        await teller.TellAsync(typeof(TRequest).Name, request.CaseId, request.Right == Right.UseRoom || request is IRoomAct { InRoom: true }, cancellationToken);
        return result;
    }
}
