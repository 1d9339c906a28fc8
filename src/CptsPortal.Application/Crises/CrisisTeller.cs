using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Crises;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Crises;

/// <summary>Tells the people of the contracts that a crisis counts for.</summary>
internal sealed class CrisisTeller(IPortalData data, Teller teller)
{
    /// <summary>Tells of an act on a crisis, case by case, within its transaction.</summary>
    public async Task TellAsync(string act, Crisis crisis, CancellationToken cancellation)
    {
        var departments = crisis.Departments.ToList();
        var concerned = await (
            from contract in data.Read<Contract>()
            join cpts in data.Read<Cpts>() on contract.CaseId equals cpts.Id
            where contract.SignedOn != null && cpts.Stage == Stage.ContractRunning && departments.Contains(cpts.Department)
            select new { Contract = contract, cpts.Department }).ToListAsync(cancellation);
        foreach (var one in concerned.Where(one => one.Contract.AnswersCrisesOn(crisis.IdentifiedOn)))
            await teller.TellAsync(act, one.Contract.CaseId, one.Department, cancellation);
    }
}
