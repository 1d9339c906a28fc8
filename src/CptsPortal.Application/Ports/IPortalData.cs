using CptsPortal.Application.Acts;

namespace CptsPortal.Application.Ports;

/// <summary>The portal's data, as use cases load, tell and project them.</summary>
public interface IPortalData
{
    /// <summary>Rows to project from; nothing read here is tracked or saved.</summary>
    IQueryable<T> Read<T>()
        where T : class;

    /// <summary>An aggregate to act upon, with all its parts.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="version">Version that the actor saw; null to take the current one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <exception cref="ChangedMeanwhileException">Its version is another; also thrown when the act is saved.</exception>
    Task<T> LoadAsync<T>(Guid id, uint? version, CancellationToken cancellation)
        where T : class;

    /// <summary>Takes a new aggregate, saved with the act.</summary>
    void Add<T>(T aggregate)
        where T : class;

    /// <summary>The next number of a series, from 1, given once: the series waits until the act is saved.</summary>
    /// <param name="series">Name of the series.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<int> NextNumberAsync(string series, CancellationToken cancellation);
}
