using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>Every page of the table of endpoints, for every role, in both themes.</summary>
[Collection(WithDemoBrowser.Name)]
public sealed class EveryPageTests(DemoBrowserPortal portal)
{
    // A file, and the acts without a page.
    private static readonly string[] NotPages = ["fichier", "deconnexion"];

    /// <summary>A case before its letter is written, one whose letter is decided, one under the clock, one whose terms await agreement, one under contract.</summary>
    private static readonly string[] Steps = ["CPTS Haute Camargue", "CPTS Étang de Berre", "CPTS Moyenne Durance", "CPTS Antibes Sophia", "CPTS Nice"];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public Task Every_page_is_accessible_to_who_is_not_signed_in() => WalkAsync(null, KnownCases.Rich, "");

    [Theory]
    [MemberData(nameof(Roles))]
    public Task Every_page_is_accessible_in_both_themes_and_fits_a_telephone(Role role) => WalkAsync(role, KnownCases.Rich, "");

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.AgencyDecisionMaker)]
    public async Task At_other_steps_of_a_case_too(Role role)
    {
        foreach (var step in Steps)
            await WalkAsync(role, step, PageTable.OfCase);
    }

    /// <summary>Reads every page whose template begins so, of a case where the page is one of a case.</summary>
    private async Task WalkAsync(Role? role, string name, string prefix)
    {
        var id = await portal.Live.CaseAsync(name);
        await using var walk = await Walk.StartAsync(portal, Of(role, id));
        if (prefix.Length == 0)
            await walk.LookAsync("/");
        foreach (var address in Addresses(role, await portal.Live.IdentitiesAsync(id), prefix))
            await walk.ReadAsync(address);

        Assert.True(walk.Faults.Count == 0, string.Join(Environment.NewLine, walk.Faults));
    }

    private static Actor? Of(Role? role, Guid caseId) => role switch
    {
        null => null,
        Role.Leader => People.LeaderOf(caseId),
        { } other => People.Of(other, "04", "05", "06", "13", "83", "84"),
    };

    /// <summary>Who may read no case meets one page in place of theirs: the first is enough.</summary>
    private IEnumerable<string> Addresses(Role? role, IReadOnlyDictionary<string, string> identities, string prefix) => portal.Live.Templates(prefix)
        .Where(template => !NotPages.Any(part => template.EndsWith(part, StringComparison.Ordinal)))
        .Where(template => role?.Has(Right.ReadCases) == true || !template.StartsWith(PageTable.OfCase + "/", StringComparison.Ordinal))
        .SelectMany(template => PageTable.AddressesOf(template, identities));
}
