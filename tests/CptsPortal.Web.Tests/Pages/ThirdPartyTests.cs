using System.Text.Json;
using System.Xml.Linq;

namespace CptsPortal.Web.Tests.Pages;

public sealed class ThirdPartyTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    [Fact]
    public async Task The_legal_notice_names_every_package_that_ships()
    {
        using var visitor = portal.Visit();
        var named = (await visitor.ReadAsync("/mentions-legales")).QuerySelectorAll("#composants th[scope=row]").Select(cell => cell.TextContent).ToArray();

        Assert.All(Packages(), package => Assert.Contains(package, named));
    }

    private static IEnumerable<string> Packages()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Directory.Packages.props")))
            root = root.Parent!;
        var central = XDocument.Load(Path.Combine(root.FullName, "Directory.Packages.props")).Descendants("ItemGroup")
            .Single(group => (string?)group.Attribute("Label") == "Product").Elements("PackageVersion").Select(package => (string)package.Attribute("Include")!);
        using var npm = JsonDocument.Parse(File.ReadAllText(Path.Combine(root.FullName, "package.json")));
        return [.. central, .. npm.RootElement.GetProperty("dependencies").EnumerateObject().Select(package => package.Name)];
    }
}
