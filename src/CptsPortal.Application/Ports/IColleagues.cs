using CptsPortal.Domain.Access;

namespace CptsPortal.Application.Ports;

/// <summary>The people of institutions, as delegations and handovers look at them.</summary>
public interface IColleagues
{
    /// <summary>Somebody, active or not; null when there is no such account.</summary>
    Task<Colleague?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>The other active people of somebody's agency or fund, by name.</summary>
    Task<IReadOnlyList<Colleague>> OfSameInstitutionAsync(Guid id, CancellationToken cancellation);

    /// <summary>The powers to decide that somebody holds from colleagues this day.</summary>
    Task<IReadOnlyList<Mandate>> MandatesOfAsync(Guid id, CancellationToken cancellation);
}
