using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Documents;
using UglyToad.PdfPig;

namespace CptsPortal.Browser.Tests;

public sealed class PrinterTests
{
    private static readonly PrintableDocument Letter = Document("<h1>Titre</h1><p>Corps</p>");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_printed_with_its_title_and_an_outline_of_its_headings()
    {
        using var printer = new ChromiumPrinter(ChromiumLocator.FindPrinter(), TimeSpan.FromSeconds(60));
        using var pdf = PdfDocument.Open(await printer.PrintAsync(Letter, Stop));

        Assert.Equal("Lettre", pdf.Information.Title);
        Assert.Contains("Corps", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.True(pdf.TryGetBookmarks(out var outline));
        Assert.Equal("Titre", outline.GetNodes().First().Title);
    }

    [Fact]
    public async Task Files_are_found_by_their_names_and_never_written_elsewhere()
    {
        var other = Path.GetTempFileName();
        using var printer = new ChromiumPrinter(ChromiumLocator.FindPrinter(), TimeSpan.FromSeconds(60));
        var document = new PrintableDocument(
            "<link rel=stylesheet href=a.css><p>Corps</p>",
            new Dictionary<string, byte[]> { ["../" + Path.GetFileName(other)] = "x"u8.ToArray(), ["a.css"] = "p::after { content: ' joint'; }"u8.ToArray() });
        using var pdf = PdfDocument.Open(await printer.PrintAsync(document, Stop));

        Assert.Contains("joint", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Empty(await File.ReadAllTextAsync(other, Stop));
        File.Delete(other);
    }

    [Fact]
    public async Task A_page_reaches_nothing_on_the_network_not_even_by_number_on_this_machine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var called = listener.AcceptTcpClientAsync(Stop).AsTask();
        using var printer = new ChromiumPrinter(ChromiumLocator.FindPrinter(), TimeSpan.FromSeconds(60));
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        using var pdf = PdfDocument.Open(await printer.PrintAsync(
            Document($"<p>Corps</p><img src=http://127.0.0.1:{port}/a.png><img src=http://localhost:{port}/b.png><iframe src=http://[::1]:{port}/></iframe>"), Stop));

        Assert.Contains("Corps", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.False(called.IsCompleted);
    }

    [Fact]
    public async Task Without_a_browser_printing_is_refused()
    {
        using var printer = new ChromiumPrinter(null, TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<PdfPrinterUnavailableException>(() => printer.PrintAsync(Letter, Stop));
    }

    [Fact]
    public async Task A_browser_that_hangs_is_ended_with_its_children()
    {
        var mark = $"31{Environment.ProcessId}";
        using var hanging = new Script($"sleep {mark} & sleep {mark}");
        using var printer = new ChromiumPrinter(hanging.Path, TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAsync<PdfPrinterUnavailableException>(() => printer.PrintAsync(Letter, Stop));
        Assert.Empty(await StillSleeping(mark));
    }

    [Fact]
    public async Task Beyond_two_at_once_and_eight_waiting_a_document_is_refused_at_once()
    {
        using var hanging = new Script("sleep 30");
        using var printer = new ChromiumPrinter(hanging.Path, TimeSpan.FromSeconds(5));
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var waiting = Enumerable.Range(0, 10).Select(_ => printer.PrintAsync(Letter, leaving.Token)).ToArray();
        var clock = Stopwatch.StartNew();

        await Assert.ThrowsAsync<PdfPrinterUnavailableException>(() => printer.PrintAsync(Letter, Stop));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
    }

    private static PrintableDocument Document(string body) => new(
        $"<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>Lettre</title></head><body>{body}</body></html>",
        new Dictionary<string, byte[]>());

    /// <summary>The processes of this mark that the kill left; the system takes a moment to end those that it reached.</summary>
    private static async Task<IReadOnlyList<string>> StillSleeping(string mark)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            string[] left = [.. Sleeping(mark)];
            if (left.Length == 0 || clock.Elapsed > TimeSpan.FromSeconds(20))
                return left;
            await Task.Delay(TimeSpan.FromMilliseconds(50), Stop);
        }
    }

    private static IEnumerable<string> Sleeping(string mark) => Directory.EnumerateDirectories("/proc")
        .Select(process => Path.Combine(process, "cmdline")).Where(File.Exists).Select(Read).Where(line => line.Contains(mark, StringComparison.Ordinal));

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private sealed class Script : IDisposable
    {
        public Script(string commands)
        {
            File.WriteAllText(Path, "#!/bin/sh\n" + commands + "\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
