using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Administration;

public sealed class RegionPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Address = "/administration/regions";

    [Fact]
    public async Task An_administrator_names_the_committee_that_a_region_consults()
    {
        using var administrator = await portal.SignedInAs(Role.Administrator);
        using var refused = await administrator.SubmitAsync(Address + "?region=76", "#parametres", ("Form.CommitteeConsulted", "True"));
        Assert.Equal("#Form_CommitteeName", (await refused.ReadAsync()).QuerySelector("#erreurs a")!.GetAttribute("href"));

        using var done = await administrator.SubmitAsync(
            Address + "?region=76", "#parametres", ("Form.CommitteeConsulted", "True"), ("Form.CommitteeName", "commission régionale"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("commission régionale", (await administrator.ReadAsync(Address)).QuerySelector("#regions")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AgencyDecisionMaker)]
    [InlineData(Role.Leader)]
    public async Task The_parameters_are_for_administrators(Role role)
    {
        using var client = await portal.SignedInAs(role);
        using var refused = await client.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
