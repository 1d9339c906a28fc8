using System.Text;
using MiniExcelLibs;

namespace CptsPortal.Web.Tests.Lists;

/// <summary>Reads the files of a list.</summary>
internal static class ListFiles
{
    /// <summary>The rows of a CSV file, its names first; fields of these tests hold no line break.</summary>
    public static async Task<string[][]> CsvAsync(this HttpClient client, string address)
    {
        var bytes = await client.BytesAsync(address);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return [.. Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split(';').Select(field => field.Trim('"')).ToArray())];
    }

    /// <summary>The rows of a workbook, its names first.</summary>
    public static async Task<object?[][]> XlsxAsync(this HttpClient client, string address)
    {
        using var stream = new MemoryStream(await client.BytesAsync(address));
        return [.. stream.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
    }

    /// <summary>The file at an address.</summary>
    public static async Task<byte[]> BytesAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The columns that <c>docs/exports.md</c> promises of a file.</summary>
    public static string[] Documented(string address)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CptsPortal.sln")))
            folder = folder.Parent!;
        return [.. File.ReadLines(Path.Combine(folder.FullName, "docs", "exports.md"))
            .SkipWhile(line => !line.Contains(address, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])];
    }
}
