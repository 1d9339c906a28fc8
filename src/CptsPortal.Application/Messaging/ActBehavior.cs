using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Messaging;

/// <summary>Gives each act its transaction, its journal entry and its single effect.</summary>
internal sealed class ActBehavior<TRequest, TResponse>(
    ICurrentActor current, IPortalData data, CaseDepartments departments, IActTransaction transaction)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IAct<TResponse>
{
    /// <exception cref="NotFoundException">The evidence is no piece of the case that the act may name.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var actor = current.Actor ?? throw new NotSignedInException();
        var caseId = (request as IOnCase)?.CaseId;
        var inRoom = request.Right == Right.UseRoom || request is IRoomAct { InRoom: true };
        if (request.Stamp.Evidence is { } evidence && !await IsPieceOfAsync(caseId, evidence, inRoom, cancellationToken))
            throw new NotFoundException();
        var record = new ActRecord(typeof(TRequest).Name, actor, current.Address, caseId, request.Stamp, inRoom, await MandateAsync(actor, caseId, request.Right, cancellationToken));
        return await transaction.RunAsync(record, () => next(), cancellationToken);
    }

    /// <summary>The delegation on which the guard let the act through; null when the role has the right.</summary>
    private async Task<Mandate?> MandateAsync(Actor actor, Guid? caseId, Right right, CancellationToken cancellation) =>
        caseId is { } id && !actor.Role.Has(right) && await departments.OfAsync(id, cancellation) is { } department
            ? actor.MandateFor(right, department)
            : null;

    /// <summary>The journal is read by all who read the case: what lies in the ARS-CPAM room proves acts of the room alone.</summary>
    private Task<bool> IsPieceOfAsync(Guid? caseId, Guid evidence, bool inRoom, CancellationToken cancellation) =>
        data.Read<Piece>().AnyAsync(piece => piece.Id == evidence && piece.CaseId == caseId && (inRoom || !piece.InRoom), cancellation);
}
