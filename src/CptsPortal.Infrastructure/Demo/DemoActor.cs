using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The person whose turn it is in the demonstration's story.</summary>
internal sealed class DemoActor : ICurrentActor
{
    /// <inheritdoc />
    public Actor? Actor { get; set; }

    /// <inheritdoc />
    public string? Address => null;
}
