using System.Net;
using System.Reflection;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Texts;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Rules;

/// <summary>A jurist can check the program on two pages: nothing of the law is missing there.</summary>
public sealed class RulePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Addresses = ["/baremes-et-regles", "/baremes-et-regles/delais-et-procedures"];

    [Fact]
    public async Task Every_rule_and_every_decision_of_the_law_is_on_a_page_once_under_its_number()
    {
        var pages = await PagesAsync();

        Assert.All(Stated<Rule>().Select(rule => rule.Number).Concat(Stated<Interpretation>().Select(decision => decision.Code)).Distinct(), number =>
            Assert.Equal((number, 1), (number, Occurrences(pages, $"id=\"{number}\""))));
    }

    [Fact]
    public async Task Every_deadline_of_the_catalogue_is_in_the_table()
    {
        var page = WebUtility.HtmlDecode((await PagesAsync())[1]);

        Assert.All(DeadlineCatalogue.All, deadline => Assert.Contains($"<td>{ProcedureTexts.Of(deadline)}</td>", page, StringComparison.Ordinal));
    }

    private static IEnumerable<T> Stated<T>() => typeof(Rule).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(T)).Select(field => (T)field.GetValue(null)!);

    private static int Occurrences(IEnumerable<string> pages, string text) => pages.Sum(page => page.Split(text).Length - 1);

    private async Task<string[]> PagesAsync()
    {
        using var client = portal.CreateClient();
        return [.. await Task.WhenAll(Addresses.Select(address => client.GetStringAsync(address, TestContext.Current.CancellationToken)))];
    }
}
