using CptsPortal.Application.Ports;
using CptsPortal.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Regions;

/// <summary>Finds what a region has decided, or the defaults.</summary>
internal static class RegionOfDepartment
{
    /// <summary>The parameters of the region of a department.</summary>
    public static async Task<RegionParameters> RegionOfAsync(
        this IPortalData data, ICommuneDirectory communes, string department, CancellationToken cancellation)
    {
        var region = (await communes.DepartmentsAsync(cancellation)).First(item => item.Code == department).RegionCode;
        return await data.ParametersOfAsync(region, cancellation);
    }

    /// <summary>The parameters of a region.</summary>
    public static async Task<RegionParameters> ParametersOfAsync(this IPortalData data, string region, CancellationToken cancellation) =>
        await data.Read<RegionParameters>().FirstOrDefaultAsync(row => row.Region == region, cancellation)
        ?? RegionParameters.DefaultsOf(region);
}
