using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Pages;

/// <summary>Every form of a case, filled in wrongly: refused in French, with every value that was typed.</summary>
public sealed class RefusedFormTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    // Ahead of its day, nothing is recorded; as a number or an address, this text is none.
    private const string TooLate = "2999-12-31";
    private const string Typed = "Saisie à garder";

    [Theory]
    [InlineData("CPTS Haute Camargue", "", Role.Leader, 2)]
    [InlineData("CPTS Pays d’Aix", "/lettre", Role.AgencyDecisionMaker, 2)]
    [InlineData("CPTS Pays d’Aix", "/lettre", Role.FundDecisionMaker, 2)]
    [InlineData("CPTS Étoile-Merlan", "/projet", Role.Leader, 1)]
    [InlineData("CPTS Trévaresse", "", Role.AgencyDecisionMaker, 10)]
    [InlineData("CPTS Val de Durance", "/projet", Role.AgencyDecisionMaker, 2)]
    public async Task A_form_refused_says_so_in_french_and_keeps_all_that_was_typed(string name, string part, Role role, int atLeast)
    {
        var id = await portal.CaseAsync(name);
        using var client = await portal.SignedInAs(role == Role.Leader ? People.LeaderOf(id) : People.Of(role, "13"));
        var identities = await portal.IdentitiesAsync(id);
        var (refused, faults) = (0, new List<string>());

        foreach (var address in portal.Templates(PageTable.OfCase + part).SelectMany(template => PageTable.AddressesOf(template, identities)))
        {
            var page = await client.ReadAsync(address);
            foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Where(form => form.Enctype != "multipart/form-data"))
            {
                if (string.IsNullOrEmpty(form.Id))
                    form.Id = $"formulaire-{page.All.Index(form)}";
                var fields = form.Elements.Where(IsText).Select(field => (Name: field.GetAttribute("name")!, Value: IsDay(field) ? TooLate : Typed)).ToArray();
                using var answer = await client.SendAsync(page, address, $"form[id='{form.Id}']", fields);
                if (answer.StatusCode == HttpStatusCode.Redirect || fields.Length == 0)
                    continue;
                refused++;
                faults.AddRange(Faults(await answer.ReadAsync(), fields).Select(fault => $"{address} #{form.Id}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.InRange(refused, atLeast, int.MaxValue);
    }

    private static IEnumerable<string> Faults(IHtmlDocument page, IEnumerable<(string Name, string Value)> fields)
    {
        var said = page.QuerySelectorAll("#erreurs li").Select(item => item.TextContent.Trim()).ToList();
        if (said.Count == 0)
            yield return "nothing is said";
        foreach (var sentence in said.Where(sentence => sentence.Length == 0 || sentence.Contains("Rule", StringComparison.Ordinal) || sentence.Contains('{', StringComparison.Ordinal)))
            yield return $"« {sentence} » is no sentence";
        foreach (var item in page.QuerySelectorAll("#erreurs li"))
        {
            if (item.QuerySelector("a")?.GetAttribute("href") is ['#', ..] at
                && page.QuerySelector($"[id='{at[1..]}-messages']")?.TextContent.Contains(item.TextContent.Trim(), StringComparison.Ordinal) != true)
                yield return $"« {item.TextContent.Trim()} » does not stand beside {at}";
        }
        foreach (var (name, value) in fields)
        {
            var kept = page.GetElementsByName(name).OfType<IElement>().Select(field => field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value"));
            if (!kept.Contains(value))
                yield return $"{name} is lost";
        }
    }

    private static bool IsDay(IElement field) => field.GetAttribute("type") == "date";

    private static bool IsText(IElement field) =>
        // A search refuses nothing.
        field.GetAttribute("name") is { Length: > 0 } name && !name.StartsWith("Choice.", StringComparison.Ordinal)
        && field is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "date" or "email" or "tel" };
}
