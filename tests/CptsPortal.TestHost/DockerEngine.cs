using System.Net.Sockets;

namespace CptsPortal.TestHost;

internal static class DockerEngine
{
    private const string DefaultSocket = "/var/run/docker.sock";

    /// <summary>Whether a Docker engine accepts connections; the client program alone is not enough.</summary>
    public static bool Answers()
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST");
        if (!string.IsNullOrEmpty(host) && !host.StartsWith("unix://", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(host?["unix://".Length..] ?? DefaultSocket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
