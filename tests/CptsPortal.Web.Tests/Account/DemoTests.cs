using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Identity;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Account;

public sealed class DemoTests(DemoPortal portal, PortalFactory sober) : IClassFixture<DemoPortal>, IClassFixture<PortalFactory>
{
    [Fact]
    public async Task With_demonstration_data_one_click_signs_in_as_somebody_of_each_role()
    {
        using var visitor = portal.ClientWith();
        var page = await visitor.ReadAsync("/connexion");
        var people = page.QuerySelectorAll(".portal-people input[name=person]").Select(input => input.GetAttribute("value")).ToList();
        Assert.InRange(people.Count, Enum.GetValues<Role>().Length, 20);

        foreach (var person in people)
        {
            using var client = portal.ClientWith();
            using var answer = await client.SubmitAsync("/connexion", $".portal-people form:has([value='{person}'])");

            Assert.Equal("/", answer.Headers.Location?.ToString());
            Assert.NotNull(await client.WhoAmIAsync());
        }
    }

    [Fact]
    public async Task People_of_the_demonstration_who_decide_need_no_second_factor()
    {
        using var client = portal.ClientWith();
        var page = await client.ReadAsync("/connexion");
        var form = page.QuerySelectorAll(".portal-people form").Single(form => form.TextContent.Contains("Administrateur", StringComparison.Ordinal));
        var person = form.QuerySelector("[name=person]")!.GetAttribute("value");
        using var signIn = await client.SubmitAsync("/connexion", $".portal-people form:has([value='{person}'])");

        using var answer = await client.GetAsync(new Uri("/administration/comptes", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Without_demonstration_data_there_is_no_such_list()
    {
        using var visitor = sober.ClientWith();

        Assert.Null((await visitor.ReadAsync("/connexion")).QuerySelector(".portal-people"));
    }

    [Fact]
    public async Task Without_demonstration_data_an_account_left_from_it_opens_nothing()
    {
        var left = new PortalUser { Id = Guid.CreateVersion7(), IsDemo = true }.Take(new(
            "Une personne restée là", "restee@demo.test", Role.Auditor, null, Scope.Nothing with { Nation = true }));
        await using (var scope = sober.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>().CreateAsync(left);
        using var visitor = sober.ClientWith();

        using var answer = await visitor.SubmitAsync("/connexion?handler=Demo", "#connexion", ("person", left.Id.ToString()));
        using var former = sober.ClientWith(await sober.SessionOf(new Actor(left.Id, left.Name, left.Role, Scope.Nothing)));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(await former.WhoAmIAsync());
    }
}
