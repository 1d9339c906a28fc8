namespace CptsPortal.Infrastructure;

/// <summary>What the person who starts the portal may choose.</summary>
/// <param name="ConnectionString">The PostgreSQL database to use; null asks for a private cluster, refused in Production.</param>
/// <param name="DataDirectory">Absolute path of the folder that holds what the portal keeps on disk.</param>
/// <param name="Today">The date the portal believes it is (Europe/Paris); null follows the clock. Refused in Production.</param>
/// <param name="Demo">Whether demonstration data may be shown.</param>
public sealed record PortalSettings(string? ConnectionString, string DataDirectory, DateOnly? Today, bool Demo);
