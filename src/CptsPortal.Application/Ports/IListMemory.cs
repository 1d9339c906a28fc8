namespace CptsPortal.Application.Ports;

/// <summary>How each person last looked at each list: filters, sort and columns, as the query of an address.</summary>
public interface IListMemory
{
    /// <summary>The query kept; null when there is none.</summary>
    Task<string?> RecallAsync(Guid personId, string list, CancellationToken cancellation);

    /// <summary>Keeps a query in place of the one before; null to forget it.</summary>
    Task KeepAsync(Guid personId, string list, string? query, CancellationToken cancellation);
}
