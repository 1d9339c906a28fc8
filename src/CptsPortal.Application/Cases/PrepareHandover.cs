using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What a handover would do: which cases can go to a colleague, which cannot and why. Nothing is changed.</summary>
/// <param name="From">Who is in charge; null for oneself.</param>
/// <param name="To">Who shall be; null while nobody is chosen.</param>
/// <param name="Department">Only this department.</param>
/// <param name="Stage">Only this stage.</param>
public sealed record PrepareHandover(Guid? From, Guid? To = null, string? Department = null, Stage? Stage = null)
    : IRequest<HandoverView>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => From is null ? Right.InstructCases : Right.Administer;
}

/// <summary>A handover before it is done.</summary>
/// <param name="From">Name of who is in charge.</param>
/// <param name="To">The colleague chosen, if any.</param>
/// <param name="Colleagues">Those among whom to choose, by name.</param>
/// <param name="Departments">Departments of the whole portfolio.</param>
/// <param name="Rows">The cases that the filters let through, by name.</param>
public sealed record HandoverView(
    string From, Colleague? To, IReadOnlyList<Colleague> Colleagues, IReadOnlyList<string> Departments, IReadOnlyList<HandoverRow> Rows);

/// <summary>A case of a portfolio.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Obstacles">Why it cannot be handed over to the colleague chosen; empty when it can, and while nobody is chosen.</param>
public sealed record HandoverRow(Guid Id, string Reference, string Name, string Department, Stage Stage, IReadOnlyList<BrokenRule> Obstacles);

internal sealed class PrepareHandoverHandler(HandoverReader reader, IColleagues colleagues) : IRequestHandler<PrepareHandover, HandoverView>
{
    public async Task<HandoverView> Handle(PrepareHandover request, CancellationToken cancellationToken)
    {
        var (from, to) = await reader.PeopleAsync(request.From, request.To, cancellationToken);
        if (Handover.Broken(from, to).Count > 0)
            to = null;
        var rows = await HandoverReader.RowsAsync(from, to, reader.PortfolioOf(from, ownScope: request.From is null), cancellationToken);
        return new HandoverView(
            from.Person.Name, to, await colleagues.OfSameInstitutionAsync(from.Person.UserId, cancellationToken),
            [.. rows.Select(row => row.Department).Distinct().Order(StringComparer.Ordinal)],
            [.. rows.Where(row => string.IsNullOrEmpty(request.Department) || row.Department == request.Department)
                .Where(row => request.Stage is null || row.Stage == request.Stage)]);
    }
}

/// <summary>Reads what a handover is about, for its preparation and for the act alike.</summary>
internal sealed class HandoverReader(IPortalData data, IColleagues colleagues, ICurrentActor current)
{
    /// <summary>Who hands over, oneself unless said otherwise, and who receives.</summary>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    public async Task<(Colleague From, Colleague? To)> PeopleAsync(Guid? from, Guid? to, CancellationToken cancellation) => (
        await colleagues.FindAsync(from ?? current.Actor!.UserId, cancellation) ?? throw new NotFoundException(),
        to is { } id ? await colleagues.FindAsync(id, cancellation) : null);

    /// <summary>The cases of which somebody is in charge, by name.</summary>
    /// <param name="from">Who.</param>
    /// <param name="ownScope">Whether only those that the actor can know of.</param>
    public IQueryable<Cpts> PortfolioOf(Colleague from, bool ownScope)
    {
        var account = from.Person.UserId;
        return (ownScope ? data.CasesOf(current.Actor!.Scope) : data.Read<Cpts>())
            .Where(cpts => cpts.Referents.Agency == account || cpts.Referents.Fund == account || cpts.Referents.AgriculturalFund == account)
            .OrderBy(cpts => cpts.NameKey).ThenBy(cpts => cpts.Reference);
    }

    /// <summary>Some cases, each with what stands against its handover.</summary>
    public static async Task<IReadOnlyList<HandoverRow>> RowsAsync(Colleague from, Colleague? to, IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var found = await cases.Select(cpts => new { cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage, cpts.Referents })
            .ToListAsync(cancellation);
        return [.. found.Select(cpts => new HandoverRow(
            cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage,
            to is null ? [] : Handover.BrokenOn(from, to, cpts.Stage, cpts.Department, cpts.Referents)))];
    }
}
