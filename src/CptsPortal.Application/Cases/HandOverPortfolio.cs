using CptsPortal.Application.Acts;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Domain.Rules;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Hands over cases to a colleague, all or none; gives back how many.</summary>
/// <param name="From">Who is in charge; null for oneself, the only one whose cases somebody but an administrator hands over.</param>
/// <param name="To">Who shall be; null when nobody was chosen.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Stamp">The act.</param>
public sealed record HandOverPortfolio(Guid? From, Guid? To, IReadOnlyList<Guid> Cases, ActStamp Stamp) : IAct<int>
{
    /// <inheritdoc />
    public Right Right => From is null ? Right.InstructCases : Right.Administer;
}

internal sealed class HandOverPortfolioHandler(
    IPortalData data, HandoverReader reader, ICurrentActor current, IActTransaction transaction, Teller teller, TimeProvider time)
    : IRequestHandler<HandOverPortfolio, int>
{
    public async Task<int> Handle(HandOverPortfolio request, CancellationToken cancellationToken)
    {
        var (from, to) = await reader.PeopleAsync(request.From, request.To, cancellationToken);
        Refusal.Unless([.. Handover.Broken(from, to), .. request.Cases.Count > 0 ? [] : new[] { new BrokenRule(CaseRule.HandoverCaseChosen, "cases") }]);
        var chosen = await HandoverReader.RowsAsync(from, to, reader.PortfolioOf(from, ownScope: request.From is null)
            .Where(cpts => request.Cases.Contains(cpts.Id)), cancellationToken);
        if (chosen.Count < request.Cases.Distinct().Count())
            throw new ChangedMeanwhileException();
        Refusal.Unless([.. chosen.Where(row => row.Obstacles.Count > 0).Select(row => new BrokenRule(CaseRule.HandoverPossible, "cases", row.Reference))]);

        var actor = current.Actor!;
        var entry = new ActRecord(nameof(HandOverPortfolio), actor, current.Address, null, request.Stamp);
        await transaction.OnCasesAsync(entry, [.. chosen.Select(row => row.Id)], async id =>
        {
            var cpts = await data.LoadAsync<Cpts>(id, null, cancellationToken);
            Refusal.Unless(cpts.HandOver(from, to!));
            await teller.TellAsync(entry.Name, id, cpts.Department, cancellationToken);
            if (to!.Person.UserId != actor.UserId)
                data.Add(Notice.OfAct(entry.Name, id, actor.Name, to.Person.UserId, time.GetUtcNow()));
        }, cancellationToken);
        return chosen.Count;
    }
}
