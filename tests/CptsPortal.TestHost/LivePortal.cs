using CptsPortal.Application.Ports;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.TestHost;

/// <summary>The whole portal behind a real port of the loopback, for a browser; its day can be moved.</summary>
public sealed class LivePortal : PortalFactory
{
    private readonly MovableCalendar _calendar = new();

    /// <summary>Asks for a free port.</summary>
    /// <param name="server">Where its database is made.</param>
    /// <param name="demo">Whether it has the cases of the demonstration.</param>
    public LivePortal(PostgresServer server, bool demo = false) : base(server)
    {
        Demo = demo;
        UseKestrel(0);
    }

    /// <summary>Where the portal answers, once started.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <inheritdoc />
    protected override bool Demo { get; }

    /// <summary>Moves the day that the portal believes it is, as starting it again on another day does.</summary>
    public void MoveTo(DateOnly day) => _calendar.Today = day;

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IPortalCalendar>(_calendar));
    }

    private sealed class MovableCalendar : IPortalCalendar
    {
        public DateOnly Today { get; set; } = PortalFactory.Today;
    }
}
