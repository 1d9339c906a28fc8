using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Acts;

/// <summary>What holds for every act, shown on the opening of a case.</summary>
public sealed class ActTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly FirstContact Contact = new(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);

    [Fact]
    public async Task An_act_leaves_one_journal_entry_with_what_changed()
    {
        var worker = People.Of(Role.AgencyCaseWorker);

        var id = await portal.SendAsync(worker, Open("CPTS des Calanques"));

        var entry = Assert.Single(await portal.JournalAsync(id));
        Assert.Equal((nameof(OpenCase), worker.UserId, PortalFactory.Today), (entry.Act, entry.ActorId!.Value, entry.LegalDate));
        Assert.Contains(entry.Changes, change => change is { Field: "Cpts.Name", Before: null, After: "CPTS des Calanques" });
    }

    [Fact]
    public async Task The_same_form_sent_again_acts_once_and_gives_the_same_answer()
    {
        var (worker, act) = (People.Of(Role.AgencyCaseWorker), Open("CPTS envoyée deux fois"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => portal.SendAsync(worker, act))));

        Assert.Single(answers.Distinct());
        Assert.Single(await portal.JournalAsync(answers[0]));
    }

    [Fact]
    public async Task A_form_sent_with_somebody_else_s_key_finds_nothing()
    {
        var act = Open("CPTS d’une autre");
        await portal.SendAsync(People.Of(Role.AgencyCaseWorker), act);

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker), act));
    }

    [Fact]
    public async Task A_refused_act_leaves_nothing_and_its_key_can_act_later()
    {
        var (worker, key) = (People.Of(Role.AgencyCaseWorker), ActStamp.New());
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(worker, Open(" ") with { Stamp = key }));
        Assert.Equal(["CaseRule.NameGiven"], refusal.Errors.Select(failure => failure.ErrorCode));

        Assert.NotEqual(Guid.Empty, await portal.SendAsync(worker, Open("CPTS corrigée") with { Stamp = key }));
    }

    [Fact]
    public async Task A_case_out_of_scope_is_answered_as_if_it_did_not_exist()
    {
        var id = await portal.SendAsync(People.Of(Role.AgencyCaseWorker, "13"), Open("CPTS du Garlaban"));

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), new GetCaseHeader(id)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(Guid.CreateVersion7()), new GetCaseHeader(id)));
        await Assert.ThrowsAsync<NotFoundException>(
            () => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), new GetCaseHeader(Guid.CreateVersion7())));
        Assert.Equal("CPTS du Garlaban", (await portal.SendAsync(People.LeaderOf(id), new GetCaseHeader(id))).Name);
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public async Task A_role_without_the_right_is_refused(Role role) =>
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(role), Open("CPTS interdite")));

    [Fact]
    public async Task Nobody_signed_in_is_refused() =>
        await Assert.ThrowsAsync<NotSignedInException>(() => portal.SendAsync(Open("CPTS anonyme")));

    [Fact]
    public async Task A_case_is_opened_in_one_s_own_departments_only() =>
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), Open("CPTS d’ailleurs")));

    [Fact]
    public async Task The_database_refuses_to_change_or_erase_the_journal()
    {
        await portal.SendAsync(People.Of(Role.AgencyCaseWorker), Open("CPTS consignée"));

        foreach (var attempt in new[] { "update journal set why = 'x'", "delete from journal", "truncate journal" })
            Assert.Contains("append-only", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => portal.SqlAsync(attempt))).MessageText, StringComparison.Ordinal);
    }

    private static OpenCase Open(string name) =>
        new(name, "13", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New());
}
