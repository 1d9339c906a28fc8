using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Adds a member to a CPTS, or changes one; a member who leaves keeps their place with a last day.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Member">The member; a new identity adds one.</param>
/// <param name="Seen">The member as the person saw it; null for a new one.</param>
/// <param name="Stamp">The act.</param>
public sealed record EnrolMember(Guid CaseId, Member Member, Member? Seen, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class EnrolMemberHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<EnrolMember, Unit>
{
    public async Task<Unit> Handle(EnrolMember request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        if (cpts.Members.SingleOrDefault(member => member.Id == request.Member.Id) != request.Seen)
            throw new ChangedMeanwhileException();
        Refusal.Unless(cpts.Enrol(request.Member, calendar.Today));
        return Unit.Value;
    }
}
