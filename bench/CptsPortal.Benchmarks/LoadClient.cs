using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CptsPortal.Benchmarks;

/// <summary>
/// Posts one body again and again over kept connections, each waiting for its answer. Speaks to the socket directly: on a
/// machine of few cores what the client costs is taken from the server.
/// </summary>
internal sealed class LoadClient(PortalProcess server, string path, string body, int connections)
{
    private static ReadOnlySpan<byte> LengthHeader => "Content-Length: "u8;

    private readonly byte[] _request = Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"POST {path} HTTP/1.1\r\nHost: {server.Address}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    /// <summary>Loads the server for a time.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200.</exception>
    public async Task<Load> RunAsync(TimeSpan length)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
        var answers = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ConnectionAsync(start, length))));
        var latencies = answers.SelectMany(answer => answer.Latencies).Order().ToArray();
        return new Load(
            latencies.Length / Stopwatch.GetElapsedTime(start).TotalSeconds, latencies,
            (server.ProcessorTime - used).TotalMicroseconds / latencies.Length, answers[0].Bytes);
    }

    private async Task<(List<long> Latencies, int Bytes)> ConnectionAsync(long start, TimeSpan length)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server.Address);
        var (latencies, buffer, bytes) = (new List<long>(1 << 16), new byte[1 << 17], 0);
        while (Stopwatch.GetElapsedTime(start) < length)
        {
            var sent = Stopwatch.GetTimestamp();
            await socket.SendAsync(_request);
            bytes = await ReceiveAsync(socket, buffer);
            latencies.Add(Stopwatch.GetTimestamp() - sent);
        }

        return (latencies, bytes);
    }

    /// <returns>The length of the answer's body.</returns>
    private static async ValueTask<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var (received, head, body) = (0, -1, 0);
        while (head < 0 || received < head + body)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(received));
            if (count == 0)
                throw new InvalidOperationException("The portal closed the connection.");
            received += count;
            if (head < 0)
                (head, body) = ReadHead(buffer.AsSpan(0, received));
        }

        return body;
    }

    /// <returns>The lengths of the head, -1 when it is not whole, and of the body.</returns>
    private static (int Head, int Body) ReadHead(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return (-1, 0);
        var length = answer[..head].IndexOf(LengthHeader);
        if (length < 0 || !answer.StartsWith("HTTP/1.1 200 "u8))
            throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
        var digits = answer[(length + LengthHeader.Length)..(head + 2)];
        return (head + 4, int.Parse(digits[..digits.IndexOf((byte)'\r')], CultureInfo.InvariantCulture));
    }
}
