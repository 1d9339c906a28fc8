using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>What the head and the foot of a letter of the institutions say.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Acts">Names of the acts that such letters notify.</param>
public sealed record GetLetterhead(Guid CaseId, IReadOnlyList<string> Acts) : IRequest<Letterhead>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The head and the foot of a letter.</summary>
/// <param name="Reference">Reference of the case.</param>
/// <param name="Name">Name of the case.</param>
/// <param name="Department">Department of the case, with its region.</param>
/// <param name="Signatures">Who did the acts that are notified, newest first.</param>
public sealed record Letterhead(string Reference, string Name, DepartmentItem Department, IReadOnlyList<ActSignature> Signatures)
{
    /// <summary>Who did an act that counts on a day; null when nobody did.</summary>
    public ActSignature? SignatureOf(string act, DateOnly on) =>
        Signatures.FirstOrDefault(signature => signature.Act == act && signature.On == on);
}

/// <summary>Who did an act.</summary>
/// <param name="Act">Name of the act.</param>
/// <param name="On">Day on which it legally counts.</param>
/// <param name="Name">Name of the person then.</param>
/// <param name="Delegator">Name of who delegated the act, if anybody did.</param>
/// <param name="Why">Reason given.</param>
public sealed record ActSignature(string Act, DateOnly On, string Name, string? Delegator, string? Why);

internal sealed class GetLetterheadHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<GetLetterhead, Letterhead>
{
    public async Task<Letterhead> Handle(GetLetterhead request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(found => found.Id == request.CaseId)
            .Select(found => new { found.Reference, found.Name, found.Department }).SingleAsync(cancellationToken);
        var departments = await communes.DepartmentsAsync(cancellationToken);
        var signatures = await data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && request.Acts.Contains(entry.Act))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new ActSignature(entry.Act, entry.LegalDate, entry.ActorName, entry.DelegatorName, entry.Why)).ToListAsync(cancellationToken);
        return new Letterhead(cpts.Reference, cpts.Name, departments.Single(department => department.Code == cpts.Department), signatures);
    }
}
