namespace CptsPortal.TestHost;

/// <summary>The whole portal behind a real port of the loopback, for a browser.</summary>
public sealed class LivePortal : PortalFactory
{
    /// <summary>Asks for a free port.</summary>
    public LivePortal(PostgresServer server) : base(server) => UseKestrel(0);

    /// <summary>Where the portal answers, once started.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
    }
}
