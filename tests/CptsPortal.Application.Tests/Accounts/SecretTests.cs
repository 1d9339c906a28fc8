using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Accounts;

public sealed class SecretTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private const string Passphrase = "quatre mots sans aucun lien";
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Fact]
    public async Task An_invitation_serves_once_and_a_later_one_ends_it()
    {
        var id = await CreateAsync();
        var first = await portal.SendAsync(Administrator, new InviteAccount(id, ActStamp.New()));
        var second = await portal.SendAsync(Administrator, new InviteAccount(id, ActStamp.New()));

        Assert.False(await AcceptAsync(id, first.Word!));
        Assert.True(await AcceptAsync(id, second.Word!));
        Assert.False(await AcceptAsync(id, second.Word!));
    }

    [Fact]
    public async Task An_invitation_opens_neither_another_account_nor_a_deactivated_one()
    {
        var (id, other) = (await CreateAsync(), await CreateAsync());
        var invitation = await portal.SendAsync(Administrator, new InviteAccount(id, ActStamp.New()));
        Assert.False(await AcceptAsync(other, invitation.Word!));

        await portal.SendAsync(Administrator, new ActivateAccount(id, Active: false, ActStamp.New()));
        Assert.False(await AcceptAsync(id, invitation.Word!));
    }

    [Fact]
    public async Task A_secret_shown_once_is_kept_with_no_act()
    {
        var id = await CreateAsync();
        var person = People.Of(Role.Auditor) with { UserId = id };
        var invite = new InviteAccount(id, ActStamp.New());
        var invitation = await portal.SendAsync(Administrator, invite);
        Assert.True(await AcceptAsync(id, invitation.Word!));
        await portal.SendAsync(person, new PrepareSecondFactor(ActStamp.New()));
        var key = (await portal.SendAsync(person, new GetOwnSecondFactor())).Key!;
        var enable = new EnableSecondFactor(Totp.Now(key), ActStamp.New());

        var codes = await portal.SendAsync(person, enable);

        Assert.Equal(10, codes.Codes.Count);
        Assert.Empty((await portal.SendAsync(person, enable)).Codes);
        Assert.Null((await portal.SendAsync(Administrator, invite)).Word);
        Assert.Null((await portal.SendAsync(person, new GetOwnSecondFactor())).Key);
        foreach (var secret in codes.Codes.Append(invitation.Word!).Append(key).Append(Passphrase))
            Assert.Equal(0L, await portal.ScalarAsync<long>(
                "select count(*) from (select result::text as kept from act_receipts union all select journal::text from journal) as all_kept "
                + $"where position('{secret}' in kept) > 0"));
    }

    private Task<Guid> CreateAsync() => portal.SendAsync(Administrator, new CreateAccount(
        new AccountForm("Une Personne", $"{Guid.CreateVersion7():N}@exemple.test", Role.Auditor, null, Nation: true, [], null), ActStamp.New()));

    private Task<bool> AcceptAsync(Guid id, string word) => portal.SendAsync(new AcceptInvitation(id, word, Passphrase, Passphrase));
}
