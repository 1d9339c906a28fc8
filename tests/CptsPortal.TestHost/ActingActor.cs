using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;

namespace CptsPortal.TestHost;

/// <summary>The actor that a test speaks for, in place of the signed-in user.</summary>
internal sealed class ActingActor : ICurrentActor
{
    public Actor? Actor { get; set; }

    public string? Address => null;
}
