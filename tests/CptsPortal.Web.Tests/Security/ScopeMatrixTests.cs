using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Security;

/// <summary>Every address of a case, with every role, in and out of scope: nothing out of scope is read, written or even confirmed to exist.</summary>
public sealed class ScopeMatrixTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    /// <summary>Parts of addresses that name something of a case.</summary>
    private static readonly string[] Strangers = ["piece", "meeting", "award", "sheetId", "document"];

    public static TheoryData<Role> Followers => [.. Enum.GetValues<Role>().Where(role => role.Has(Right.ReadCases))];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void The_matrix_knows_the_pages_of_a_case() => Assert.InRange(portal.Templates(PageTable.OfCase).Count, 15, 200);

    [Theory]
    [MemberData(nameof(Followers))]
    public async Task Out_of_scope_no_page_of_a_case_exists_and_no_list_names_it(Role role)
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var client = await portal.SignedInAs(Outside(role));
        var failures = new List<string>();

        foreach (var address in await AddressesAsync(id))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.NotFound || await NamesItAsync(answer))
                failures.Add($"GET {address}: {answer.StatusCode}");
        }

        foreach (var list in Lists())
        {
            using var answer = await client.GetAsync(new Uri(list, UriKind.Relative), TestContext.Current.CancellationToken);
            if (await NamesItAsync(answer))
                failures.Add($"GET {list} names the case");
            if ((await answer.ReadAsync()).QuerySelector("input[name=Search]") is null)
                continue;
            using var found = await client.GetAsync(new Uri(list + "?Search=trevaresse", UriKind.Relative), TestContext.Current.CancellationToken);
            if (await NamesItAsync(found))
                failures.Add($"GET {list}?Search=trevaresse names the case");
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Out_of_scope_no_form_of_a_case_acts_nor_confirms_that_it_exists(Role role)
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var client = await portal.SignedInAs(Outside(role));
        var before = await portal.ActsOfAsync(id);

        var failures = await PostEverywhereAsync(client, id, answer => answer is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest);

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
        Assert.Equal(before, await portal.ActsOfAsync(id));
    }

    [Fact]
    public async Task A_reader_changes_nothing_of_what_is_in_scope()
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var client = await portal.SignedInAs(Role.Auditor, "13");
        var before = await portal.ActsOfAsync(id);

        var failures = await PostEverywhereAsync(client, id, answer => answer is not HttpStatusCode.InternalServerError);

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
        Assert.Equal(before, await portal.ActsOfAsync(id));
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public async Task In_scope_every_page_of_a_case_answers_or_refuses_and_none_fails(Role role)
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var client = await portal.SignedInAs(role == Role.Leader ? People.LeaderOf(id) : People.Of(role, "13"));
        var failures = new List<string>();

        foreach (var address in await AddressesAsync(id))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if ((int)answer.StatusCode >= 500)
                failures.Add($"GET {address}: {answer.StatusCode}");
        }

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
        using var first = await client.GetAsync(new Uri($"/dossiers/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.AgencyCaseWorker)]
    public async Task What_lies_in_another_case_is_not_found_under_one_s_own(Role role)
    {
        var own = await portal.CaseAsync("CPTS Étoile-Merlan");
        var other = await portal.IdentitiesAsync(await portal.CaseAsync(DemoPortal.RichCase));
        Assert.Subset(other.Keys.ToHashSet(), Strangers.ToHashSet());
        var crossed = other.ToDictionary(pair => pair.Key, pair => pair.Key == "id" ? own.ToString() : pair.Value);
        using var client = await portal.SignedInAs(role == Role.Leader ? People.LeaderOf(own) : People.Of(role, "13"));

        foreach (var template in portal.Templates(PageTable.OfCase).Where(template => Strangers.Any(part => template.Contains($"{{{part}", StringComparison.Ordinal))))
        {
            var address = PageTable.AddressesOf(template, crossed).Single();
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"GET {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_sign_in_whatever_the_case()
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var client = portal.ClientWith();

        foreach (var address in await AddressesAsync(id))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.Redirect), (address, answer.StatusCode));
            Assert.StartsWith("/connexion", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    /// <summary>Somebody of a role who has no part in the Bouches-du-Rhône.</summary>
    private static Actor Outside(Role role) => role switch
    {
        Role.Leader => People.LeaderOf(Guid.CreateVersion7()),
        Role.Administrator => People.Of(role, "13"),
        _ => People.Of(role, "05"),
    };

    /// <summary>Sends an empty form to every page of the case and every handler that a form could name.</summary>
    private async Task<List<string>> PostEverywhereAsync(HttpClient client, Guid id, Func<HttpStatusCode, bool> expected)
    {
        var token = (await client.ReadAsync("/mon-compte")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var failures = new List<string>();
        var identities = await portal.IdentitiesAsync(id);
        foreach (var page in portal.Pages(PageTable.OfCase))
        {
            foreach (var handler in page.HandlerMethods.Where(handler => handler.HttpMethod == "POST"))
            {
                var address = PageTable.AddressesOf(page.AttributeRouteInfo!.Template!, identities).First() + (handler.Name is null ? "" : $"?handler={handler.Name}");
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["Key"] = Guid.CreateVersion7().ToString(),
                    ["Form.On"] = "2026-03-15",
                    ["Reason"] = "Essai",
                });
                using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
                if (!expected(answer.StatusCode))
                    failures.Add($"POST {address}: {answer.StatusCode}");
            }
        }

        return failures;
    }

    /// <summary>Every address of a case, with what really lies in it.</summary>
    private async Task<List<string>> AddressesAsync(Guid id)
    {
        var identities = await portal.IdentitiesAsync(id);
        return [.. portal.Templates(PageTable.OfCase).SelectMany(template => PageTable.AddressesOf(template, identities))];
    }

    /// <summary>Every other page: home, lists, exports. The public directory names official projects to anybody.</summary>
    private IEnumerable<string> Lists() => portal.Templates()
        .Where(template => !template.StartsWith(PageTable.OfCase, StringComparison.Ordinal) && !template.StartsWith("annuaire", StringComparison.Ordinal))
        .SelectMany(template => PageTable.AddressesOf(template, new Dictionary<string, string>()));

    private static async Task<bool> NamesItAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Trévaresse", StringComparison.OrdinalIgnoreCase);
}
