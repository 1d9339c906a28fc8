using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Accounts;

public sealed class AccountRuleTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Theory]
    [InlineData(Role.AgencyCaseWorker, "AccountRule.OrganisationGiven", "AccountRule.DepartmentGiven")]
    [InlineData(Role.FundDecisionMaker, "AccountRule.OrganisationGiven", "AccountRule.DepartmentGiven")]
    [InlineData(Role.AgriculturalFundCaseWorker, "AccountRule.OrganisationGiven", "AccountRule.DepartmentGiven")]
    [InlineData(Role.Leader, "AccountRule.OrganisationGiven", "AccountRule.CaseGiven")]
    [InlineData(Role.Auditor, "AccountRule.AuditScopeGiven")]
    [InlineData(Role.Administrator)]
    [InlineData(null, "AccountRule.RoleGiven")]
    public async Task Each_role_has_its_scope(Role? role, params string[] broken) =>
        Assert.Equal(
            broken.Append("AccountRule.NameGiven").Append("AccountRule.EmailWellFormed").Order(),
            (await BrokenAsync(new AccountForm(" ", "sans arobase", role, null, false, [], null))).Order());

    [Fact]
    public async Task A_department_or_a_case_that_does_not_exist_is_refused()
    {
        Assert.Equal(["AccountRule.DepartmentKnown"], await BrokenAsync(Form(Role.FundCaseWorker) with { Departments = ["13", "99"] }));
        Assert.Equal(["AccountRule.CaseKnown"], await BrokenAsync(Form(Role.Leader) with { CaseReference = "13-1999-001" }));
    }

    [Fact]
    public async Task A_role_keeps_only_the_scope_that_it_can_have()
    {
        var contact = new FirstContact(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
        var caseId = await portal.SendAsync(
            People.Of(Role.AgencyCaseWorker), new OpenCase("CPTS du Rove", "13", CaseOrigin.SpontaneousProject, contact, null, ActStamp.New()));
        var reference = (await portal.SendAsync(People.LeaderOf(caseId), new GetCaseHeader(caseId))).Reference;

        Assert.Equivalent(Scope.Nothing with { CaseId = caseId }, await ScopeAsync(Role.Leader, reference));
        Assert.Equivalent(Scope.Nothing, await ScopeAsync(Role.Administrator, reference));
        Assert.Equivalent(Scope.Nothing with { Nation = true }, await ScopeAsync(Role.Auditor, reference));
        Assert.Equivalent(Scope.Nothing with { Departments = ["13", "84"] }, await ScopeAsync(Role.AgencyDecisionMaker, reference));
    }

    [Fact]
    public async Task One_address_has_one_account_even_when_two_administrators_give_it_at_once()
    {
        var (first, second) = (Form(Role.Auditor) with { Email = "deux.fois@exemple.test" }, Form(Role.Auditor) with { Email = "Deux.Fois@Exemple.Test" });

        var broken = await Task.WhenAll(Task.Run(() => BrokenAsync(first)), Task.Run(() => BrokenAsync(second)));

        Assert.Equal(["AccountRule.EmailFree"], broken.SelectMany(codes => codes));
    }

    [Fact]
    public async Task The_same_form_sent_again_makes_one_account()
    {
        var create = new CreateAccount(Form(Role.Auditor), ActStamp.New());

        Assert.Equal(await portal.SendAsync(Administrator, create), await portal.SendAsync(Administrator, create));
    }

    [Fact]
    public async Task An_administrator_neither_leaves_the_role_nor_deactivates_the_own_account()
    {
        var own = await portal.SendAsync(Administrator, new CreateAccount(Form(Role.Administrator), ActStamp.New()));
        var self = Administrator with { UserId = own };

        var role = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(self, new EditAccount(own, Form(Role.Auditor), ActStamp.New())));
        var account = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(self, new ActivateAccount(own, Active: false, ActStamp.New())));

        Assert.Equal("AccountRule.OwnRoleKept", Assert.Single(role.Errors).ErrorCode);
        Assert.Equal("AccountRule.OwnAccountKept", Assert.Single(account.Errors).ErrorCode);
        Assert.True((await portal.SendAsync(self, new GetAccount(own))).Account.IsActive);
    }

    [Fact]
    public async Task An_edit_of_a_version_that_is_no_longer_the_current_one_is_refused()
    {
        var id = await portal.SendAsync(Administrator, new CreateAccount(Form(Role.Auditor), ActStamp.New()));
        var seen = (await portal.SendAsync(Administrator, new GetAccount(id))).Account.Version;
        await portal.SendAsync(Administrator, new EditAccount(id, Form(Role.Auditor) with { Name = "Première" }, ActStamp.New() with { Version = seen }));

        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(
            Administrator, new EditAccount(id, Form(Role.Auditor) with { Name = "Seconde" }, ActStamp.New() with { Version = seen })));
        Assert.Equal("Première", (await portal.SendAsync(Administrator, new GetAccount(id))).Account.Name);
    }

    [Fact]
    public async Task Only_administrators_know_of_accounts()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Administrator))
        {
            var other = People.Of(role);
            await RefusedAsync(other, new ListAccounts(new AccountSearch(null, null, null, 1)));
            await RefusedAsync(other, new GetAccount(other.UserId));
            await RefusedAsync(other, new CreateAccount(Form(Role.Auditor), ActStamp.New()));
            await RefusedAsync(other, new CreateAdministrator("X", "x@exemple.test", "quatre mots sans aucun lien", ActStamp.New()));
            await RefusedAsync(other, new EditAccount(other.UserId, Form(Role.Administrator), ActStamp.New()));
            await RefusedAsync(other, new ActivateAccount(other.UserId, Active: true, ActStamp.New()));
            await RefusedAsync(other, new InviteAccount(other.UserId, ActStamp.New()));
            await RefusedAsync(other, new ResetSecondFactor(other.UserId, ActStamp.New()));
        }
    }

    private static AccountForm Form(Role role) =>
        new("Une Personne", $"{Guid.CreateVersion7():N}@exemple.test", role, "Organisme", role == Role.Auditor, [], null);

    private Task<NotAllowedException> RefusedAsync<T>(Actor actor, MediatR.IRequest<T> request) =>
        Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(actor, request));

    private async Task<Scope> ScopeAsync(Role role, string reference)
    {
        var form = Form(role) with { Nation = true, Departments = ["84", "13", "84"], CaseReference = reference };
        var id = await portal.SendAsync(Administrator, new CreateAccount(form, ActStamp.New()));
        return (await portal.SendAsync(Administrator, new GetAccount(id))).Account.Scope;
    }

    private async Task<IReadOnlyList<string>> BrokenAsync(AccountForm form)
    {
        try
        {
            await portal.SendAsync(Administrator, new CreateAccount(form, ActStamp.New()));
            return [];
        }
        catch (ValidationException refusal)
        {
            return [.. refusal.Errors.Select(failure => failure.ErrorCode)];
        }
    }
}
