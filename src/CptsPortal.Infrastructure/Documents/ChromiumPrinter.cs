using System.Diagnostics;
using CptsPortal.Application.Ports;

namespace CptsPortal.Infrastructure.Documents;

/// <summary>Prints with a headless Chromium, a fresh one for each document, two at once, a few more waiting.</summary>
/// <param name="browser">Path of the browser; null when this machine has none.</param>
/// <param name="patience">How long a document may take, waiting included.</param>
internal sealed class ChromiumPrinter(string? browser, TimeSpan patience) : IPdfPrinter, IDisposable
{
    private const int AtOnce = 2;
    private const int AtMostWaiting = 8;
    private const string Page = "document.html";
    private const string Output = "document.pdf";
    private readonly SemaphoreSlim _places = new(AtOnce);
    private int _present;

    public async Task<byte[]> PrintAsync(PrintableDocument document, CancellationToken cancellation)
    {
        if (browser is null)
            throw new PdfPrinterUnavailableException($"No Chromium was found: install it or name it in {ChromiumLocator.Variable}.");
        if (Interlocked.Increment(ref _present) > AtOnce + AtMostWaiting)
        {
            Interlocked.Decrement(ref _present);
            throw new PdfPrinterUnavailableException("Too many documents are waiting to be printed.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            await _places.WaitAsync(limit.Token);
            try
            {
                return await PrintInFolderAsync(browser, document, limit.Token);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new PdfPrinterUnavailableException($"The document was not printed within {patience.TotalSeconds} s.", late);
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    public void Dispose() => _places.Dispose();

    private static async Task<byte[]> PrintInFolderAsync(string browser, PrintableDocument document, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("cptsportal-print-");
        try
        {
            foreach (var (name, bytes) in document.Files)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, Path.GetFileName(name)), bytes, cancellation);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, Page), document.Html, cancellation);
            await RunAsync(browser, folder.FullName, cancellation);
            var output = Path.Combine(folder.FullName, Output);
            return File.Exists(output)
                ? await File.ReadAllBytesAsync(output, cancellation)
                : throw new PdfPrinterUnavailableException("Chromium ended without a document.");
        }
        finally
        {
            Delete(folder);
        }
    }

    private static async Task RunAsync(string browser, string folder, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(browser, folder)) ?? throw new PdfPrinterUnavailableException("Chromium did not start.");
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            var words = await said;
            if (process.ExitCode != 0)
                throw new PdfPrinterUnavailableException($"Chromium ended with code {process.ExitCode}: {string.Concat(words)}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartInfo(string browser, string folder)
    {
        var info = new ProcessStartInfo(browser)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
            Environment = { ["HOME"] = folder, ["XDG_CONFIG_HOME"] = folder, ["XDG_CACHE_HOME"] = folder },
        };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={Path.Combine(folder, Output)}",
            new Uri(Path.Combine(folder, Page)).AbsoluteUri,
        ];
        // Chromium's sandbox refuses to run as root; a container runs the portal as another user.
        foreach (var argument in Environment.IsPrivilegedProcess ? arguments.Prepend("--no-sandbox") : arguments)
            info.ArgumentList.Add(argument);
        return info;
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process just killed may still hold a file; the system clears its temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
            // As above.
        }
    }
}
