using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>Who makes a CPTS and who follows it.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetPeople(Guid CaseId) : IRequest<CasePeople>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The people of a case.</summary>
/// <param name="Name">Name of the CPTS.</param>
/// <param name="Department">Code of the department that follows the case.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Leader">Person who leads the project.</param>
/// <param name="Coordinator">Person who coordinates it.</param>
/// <param name="Structure">Legal structure.</param>
/// <param name="Members">Members by name, those who left included.</param>
/// <param name="Updates">The days on which the list was confirmed, oldest first.</param>
/// <param name="Referents">Accounts of the case workers in charge.</param>
/// <param name="ReferentNames">Their names, by account.</param>
/// <param name="Version">Version of the case.</param>
public sealed record CasePeople(
    string Name, string Department, Stage Stage, Contact? Leader, Contact? Coordinator, LegalStructure? Structure,
    IReadOnlyList<Member> Members, IReadOnlyList<MembersUpdate> Updates, Referents Referents, IReadOnlyDictionary<Guid, string> ReferentNames, uint Version);

internal sealed class GetPeopleHandler(IPortalData data, IAccounts accounts) : IRequestHandler<GetPeople, CasePeople>
{
    public async Task<CasePeople> Handle(GetPeople request, CancellationToken cancellationToken)
    {
        var (cpts, version) = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new ValueTuple<Cpts, uint>(cpts, EF.Property<uint>(cpts, "Version"))).SingleAsync(cancellationToken);
        var assigned = new[] { cpts.Referents.Agency, cpts.Referents.Fund, cpts.Referents.AgriculturalFund }.OfType<Guid>().ToArray();
        return new CasePeople(
            cpts.Name, cpts.Department, cpts.Stage, cpts.Leader, cpts.Coordinator, cpts.LegalStructure,
            [.. cpts.Members.OrderBy(member => Domain.Territory.CommuneNameKey.Of(member.Name), StringComparer.Ordinal)],
            cpts.MembersUpdates, cpts.Referents, assigned.Length == 0 ? new Dictionary<Guid, string>() : await accounts.NamesAsync(assigned, cancellationToken), version);
    }
}
