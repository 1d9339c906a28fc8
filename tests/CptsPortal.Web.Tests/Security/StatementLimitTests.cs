using System.Net;
using System.Text.RegularExpressions;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Security;

/// <summary>
/// No page asks the database more than fifteen times, whoever reads it. Pages are those of the endpoint table, reached as
/// a reader does: from their own address where it can be guessed, and by every link that a page shows.
/// </summary>
public sealed partial class StatementLimitTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const int Limit = 15;

    /// <summary>Addresses tried of one form, such as every piece of a case.</summary>
    private const int OfOneForm = 2;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_page_asks_more_statements_than_the_limit(Role role)
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        portal.Server.PreserveExecutionContext = true;
        using var counter = new StatementCounter();
        using var client = await portal.SignedInAs(role == Role.Leader ? People.LeaderOf(id) : People.Of(role, "13"));

        var counted = await ReadAllAsync(client, counter, id);

        // The guard itself: a page of a case asks for the reader and for the case at least.
        Assert.Contains(counted, page => page.Statements > 3);
        Assert.True(counted.Count > (role == Role.Administrator ? 8 : 30), $"Only {counted.Count} pages were read.");
        var failures = counted.Where(page => page.Statements > Limit).Select(page => $"GET {page.Address}: {page.Statements} statements").ToList();
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private async Task<List<(string Address, int Statements)>> ReadAllAsync(HttpClient client, StatementCounter counter, Guid id)
    {
        var (counted, tried) = (new List<(string, int)>(), new Dictionary<string, HashSet<string>>(StringComparer.Ordinal));
        var waiting = new Queue<string>(Templates().Select(template => AddressOf(template, id)));
        while (waiting.TryDequeue(out var address))
        {
            var form = Varying().Replace(address, "*");
            if (!tried.TryGetValue(form, out var same))
                tried[form] = same = new HashSet<string>(StringComparer.Ordinal);
            if (same.Count >= OfOneForm || !same.Add(address))
                continue;
            var (answer, statements) = await counter.CountAsync(
                () => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
            using (answer)
            {
                if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html")
                    continue;
                counted.Add((address, statements));
                foreach (var link in (await answer.ReadAsync()).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsPageOf(id)))
                    waiting.Enqueue(link);
            }
        }

        return counted;
    }

    /// <summary>Pages of this case or of none; files are no pages.</summary>
    private static Func<string, bool> IsPageOf(Guid id) => link =>
        !File().IsMatch(link) && (!link.StartsWith("/dossiers/", StringComparison.Ordinal) || link.Contains(id.ToString(), StringComparison.Ordinal));

    private IEnumerable<string> Templates() => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AttributeRouteInfo?.Template)
        .OfType<string>().Distinct();

    /// <summary>The address of a template; what is not the case is left out, or is what a new thing is called.</summary>
    private static string AddressOf(string template, Guid id) => "/" + string.Join('/', template.Split('/').Select(part => part switch
    {
        "{id:guid}" => id.ToString(),
        ['{', ..] when part.EndsWith("?}", StringComparison.Ordinal) => "",
        ['{', ..] when part.Contains(":int", StringComparison.Ordinal) => "1",
        ['{', ..] when part.Split("regex(^(") is [_, var choices] => choices.Split('|')[0],
        ['{', ..] => "nouveau",
        _ => part,
    })).TrimEnd('/');

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+|(?<==)[^&]*")]
    private static partial Regex Varying();

    [GeneratedRegex("/(csv|xlsx|pdf|telecharger)([/?]|$)|handler=|effacer=")]
    private static partial Regex File();
}
