using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Hosting;

/// <summary>Whoever has the console of the machine.</summary>
internal sealed class ConsoleActor : ICurrentActor
{
    public Actor Actor { get; } = new(Guid.Empty, AccessTexts.Texts.Get("Console"), Role.Administrator, Scope.Nothing);

    public string? Address => null;
}
