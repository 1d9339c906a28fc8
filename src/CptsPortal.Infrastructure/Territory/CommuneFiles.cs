using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CptsPortal.Domain.Territory;

namespace CptsPortal.Infrastructure.Territory;

/// <summary>The official list of communes as its npm package publishes it.</summary>
/// <param name="directory">The folder that holds the package's description and its three files.</param>
internal sealed class CommuneFiles(string directory)
{
    // Part of the hash: raise it when rows are derived otherwise, and every database loads them again.
    private const byte Derivation = 1;
    private static readonly string[] Contents = ["regions.json", "departements.json", "communes.json"];

    /// <summary>The edition, read without parsing the list.</summary>
    /// <exception cref="PortalConfigurationException">The files are missing.</exception>
    public async Task<EditionRow> EditionAsync(CancellationToken cancellation)
    {
        if (Contents.Append("package.json").FirstOrDefault(file => !File.Exists(PathOf(file))) is { } missing)
        {
            throw new PortalConfigurationException($"The list of communes is incomplete, {PathOf(missing)} is missing: build the portal again.");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Derivation]);
        foreach (var file in Contents)
        {
            hash.AppendData(await File.ReadAllBytesAsync(PathOf(file), cancellation));
        }

        var package = await ReadAsync<Package>("package.json", cancellation);
        return new(package.Name, package.Version, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public async Task<IReadOnlyList<RegionRow>> RegionsAsync(CancellationToken cancellation) =>
        [.. (await ReadAsync<Region[]>("regions.json", cancellation)).Select(region => new RegionRow(region.Code, region.Nom))];

    public async Task<IReadOnlyList<DepartmentRow>> DepartmentsAsync(CancellationToken cancellation) =>
        [.. (await ReadAsync<Department[]>("departements.json", cancellation)).Select(one => new DepartmentRow(one.Code, one.Nom, one.Region))];

    /// <summary>Communes and municipal districts; former communes that a merger left as delegates or associates are not a territory's.</summary>
    public async Task<IReadOnlyList<CommuneRow>> CommunesAsync(CancellationToken cancellation) =>
        [.. (await ReadAsync<Commune[]>("communes.json", cancellation)).Where(one => one.Kind is not null).Select(Row)];

    private static CommuneRow Row(Commune one)
    {
        var key = CommuneNameKey.Of(one.Nom);
        var postcodes = (one.CodesPostaux ?? []).Order(StringComparer.Ordinal).ToList();
        return new(
            one.Code, one.Nom, one.Kind!.Value, one.Kind == CommuneKind.MunicipalDistrict ? one.Parent : null, one.Departement,
            one.Population, postcodes, key, $" {string.Join(' ', postcodes.Prepend(key))}", IsCurrent: true);
    }

    private string PathOf(string file) => Path.Combine(directory, file);

    private async Task<T> ReadAsync<T>(string file, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(PathOf(file));
        return await JsonSerializer.DeserializeAsync<T>(stream, JsonSerializerOptions.Web, cancellation)
            ?? throw new InvalidDataException($"{PathOf(file)} is empty");
    }

    private sealed record Package(string Name, string Version);

    private sealed record Region(string Code, string Nom);

    private sealed record Department(string Code, string Nom, string Region);

    private sealed record Commune(
        string Code, string Nom, string Type, string Departement, int? Population, string[]? CodesPostaux,
        [property: JsonPropertyName("commune")] string? Parent)
    {
        public CommuneKind? Kind => Type switch
        {
            "commune-actuelle" => CommuneKind.Commune,
            "arrondissement-municipal" => CommuneKind.MunicipalDistrict,
            _ => null,
        };
    }
}
