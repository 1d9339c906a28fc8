using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CptsPortal.TestHost;

/// <summary>A mail server on the loopback that holds a real SMTP conversation (RFC 5321) and keeps what it takes.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<SmtpMail> _taken = new();
    private readonly ConcurrentQueue<string> _recipients = new();
    private readonly Task _accepting;

    /// <summary>Listens on a free port.</summary>
    public SmtpServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Port on 127.0.0.1.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it answers to a recipient, such as <c>451 try later</c>; null to take the mail.</summary>
    public Func<string, string?> Refuse { get; set; } = _ => null;

    /// <summary>Whether it hangs up in the middle of a mail to a recipient.</summary>
    public Func<string, bool> HangsUp { get; set; } = _ => false;

    /// <summary>How long it takes to take a mail.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>The mails taken.</summary>
    public IReadOnlyCollection<SmtpMail> Taken => _taken;

    /// <summary>The recipients named, of mails refused too.</summary>
    public IReadOnlyCollection<string> Recipients => _recipients;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var conversations = new List<Task>();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                conversations.Add(ConverseAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(conversations);
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, new ASCIIEncoding()) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 localhost ready");
                await AnswerAsync(reader, writer);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException)
            {
                // The client hung up.
            }
        }
    }

    private async Task AnswerAsync(StreamReader reader, StreamWriter writer)
    {
        var (sender, recipient) = ("", "");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO" or "HELO" or "RSET" or "NOOP":
                    await writer.WriteLineAsync("250 localhost");
                    break;
                case "MAIL":
                    sender = Between(line);
                    await writer.WriteLineAsync("250 sender ok");
                    break;
                case "RCPT":
                    recipient = Between(line);
                    _recipients.Enqueue(recipient);
                    await writer.WriteLineAsync(Refuse(recipient) ?? "250 recipient ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var text = await TextAsync(reader);
                    await Task.Delay(Slowness, _stop.Token);
                    if (HangsUp(recipient))
                        return;
                    _taken.Enqueue(new SmtpMail(sender, recipient, text));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("502 unknown");
                    break;
            }
        }
    }

    private async Task<string> TextAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }

    private static string Between(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
}

/// <summary>A mail as the server took it.</summary>
/// <param name="Sender">Sender of the envelope.</param>
/// <param name="Recipient">Recipient of the envelope.</param>
/// <param name="Text">Headers and body, one character a byte.</param>
public sealed record SmtpMail(string Sender, string Recipient, string Text);
