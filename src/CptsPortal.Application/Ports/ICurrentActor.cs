using CptsPortal.Domain.Access;

namespace CptsPortal.Application.Ports;

/// <summary>Who sends the present request.</summary>
public interface ICurrentActor
{
    /// <summary>The signed-in person, or null.</summary>
    Actor? Actor { get; }

    /// <summary>Network address of the request, for the journal; null for jobs.</summary>
    string? Address { get; }
}
