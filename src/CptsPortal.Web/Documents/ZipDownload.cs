using System.IO.Compression;
using System.Text;
using CptsPortal.Application.Documents;
using CptsPortal.Domain.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CptsPortal.Web.Documents;

/// <summary>
/// Archived documents and texts in one ZIP, read and sent one after the other: a thousand weigh in memory what one does. Nothing is
/// compressed, as a PDF already is, so that the length is known first: the browser shows how far it is, and can give up.
/// </summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Bundle">The documents.</param>
/// <param name="Texts">What goes with them, by path; <c>SHA256SUMS</c> is added.</param>
internal sealed record ZipDownload(string Name, ArchiveBundle Bundle, IReadOnlyList<(string Path, byte[] Content)> Texts) : IActionResult
{
    private readonly List<(string Path, int Size, Func<CancellationToken, Task<byte[]>> Read)> _entries = EntriesOf(Bundle, Texts);

    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var cancellation = context.HttpContext.RequestAborted;
        response.ContentType = "application/zip";
        response.ContentLength = await LengthAsync();
        response.Headers.CacheControl = "no-store";
        response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = Name };
        await WriteAsync(entry => entry.Read(cancellation), held => held.PassAsync(response.Body, cancellation));
    }

    /// <summary>The path of a document in the file.</summary>
    public static string PathOf(ArchiveItem item) => $"documents/{item.CaseReference}/{item.IssuedOn:yyyy-MM-dd}-{item.File.FileName}";

    private static List<(string, int, Func<CancellationToken, Task<byte[]>>)> EntriesOf(ArchiveBundle bundle, IReadOnlyList<(string Path, byte[] Content)> texts)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var documents = bundle.Documents.Select(item => (Path: Unique(taken, PathOf(item)), item.File, item.Id)).ToList();
        var sums = new StringBuilder();
        foreach (var (path, file, _) in documents)
            sums.Append(file.Sha256).Append("  ").Append(path).Append('\n');
        foreach (var (path, content) in texts)
            sums.Append(Fingerprint.Of(content)).Append("  ").Append(path).Append('\n');
        return
        [
            .. documents.Select(document => (document.Path, document.File.Size, (Func<CancellationToken, Task<byte[]>>)(cancellation => bundle.ReadAsync(document.Id, cancellation)))),
            .. texts.Append((Path: "SHA256SUMS", Content: Encoding.UTF8.GetBytes(sums.ToString())))
                .Select(text => (text.Path, text.Content.Length, (Func<CancellationToken, Task<byte[]>>)(_ => Task.FromResult(text.Content)))),
        ];
    }

    private static string Unique(HashSet<string> taken, string path)
    {
        var unique = path;
        for (var rank = 2; !taken.Add(unique); rank++)
            unique = $"{path[..^4]}-{rank}{path[^4..]}";
        return unique;
    }

    /// <summary>The length of the file: that of one of the same shape, full of zeros.</summary>
    private async Task<long> LengthAsync()
    {
        var length = 0L;
        await WriteAsync(entry => Task.FromResult(new byte[entry.Size]), held =>
        {
            length += held.Held;
            return held.PassAsync(Stream.Null, CancellationToken.None);
        });
        return length;
    }

    private async Task WriteAsync(
        Func<(string Path, int Size, Func<CancellationToken, Task<byte[]>> Read), Task<byte[]>> read, Func<PassingStream, Task> pass)
    {
        await using var held = new PassingStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var entry in _entries)
            {
                var bytes = await read(entry);
                using (var content = zip.CreateEntry(entry.Path, CompressionLevel.NoCompression).Open())
                    content.Write(bytes);
                await pass(held);
            }
        }

        await pass(held);
    }
}
