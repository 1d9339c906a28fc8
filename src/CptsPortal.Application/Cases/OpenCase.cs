using CptsPortal.Application.Acts;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Opens a case on a first contact, or for an uncovered territory; gives back its identity.</summary>
/// <param name="Name">Name of the CPTS, of the project or of the territory.</param>
/// <param name="Department">Code of the department, within the actor's scope.</param>
/// <param name="Origin">How it came about.</param>
/// <param name="FirstContact">The first contact, unless the territory is uncovered.</param>
/// <param name="InstitutionInCharge">The institution in charge of an uncovered territory.</param>
/// <param name="Stamp">The act.</param>
public sealed record OpenCase(
    string Name, string Department, CaseOrigin Origin, FirstContact? FirstContact, Institution? InstitutionInCharge, ActStamp Stamp)
    : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

internal sealed class OpenCaseHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar, Teller teller)
    : IRequestHandler<OpenCase, Guid>
{
    public async Task<Guid> Handle(OpenCase request, CancellationToken cancellationToken)
    {
        if (!current.Actor!.Scope.Covers(Guid.Empty, request.Department))
            throw new NotFoundException();
        var reference = await NextReferenceAsync(request.Department, cancellationToken);
        Refusal.Unless(Cpts.Open(
            new CaseOpening(
                reference, request.Name, request.Department, request.Origin, request.FirstContact, request.InstitutionInCharge),
            calendar.Today, out var opened));
        data.Add(opened!);
        await teller.TellAsync(nameof(OpenCase), opened!.Id, request.Department, cancellationToken);
        return opened.Id;
    }

    /// <summary>Department, year and rank: <c>13-2026-004</c>.</summary>
    private async Task<string> NextReferenceAsync(string department, CancellationToken cancellation)
    {
        var series = $"{department}-{calendar.Today.Year}";
        return $"{series}-{await data.NextNumberAsync(series, cancellation):000}";
    }
}
