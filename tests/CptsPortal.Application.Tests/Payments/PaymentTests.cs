using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Payments;

public sealed class PaymentTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Fund = People.Of(Role.FundCaseWorker);
    private static readonly DateOnly On = new(2026, 3, 10);

    [Fact]
    public async Task A_payment_in_two_times_and_a_reversal_are_kept_and_the_lines_still_add_up()
    {
        var id = await portal.SignedCaseAsync();
        var line = await LineAsync(id, "R-PAY-OP1");

        await portal.SendAsync(Fund, new RecordPayment(id, Typed(line, 10_000m), ActStamp.New()));
        var second = await portal.SendAsync(Fund, new RecordPayment(id, Typed(line, 50_000m), ActStamp.New()));
        await portal.SendAsync(Fund, new ReversePayment(id, second, On, "Payé deux fois", ActStamp.New()));

        var view = await portal.SendAsync(People.LeaderOf(id), new GetFunding(id));
        var shown = view!.Schedule.Lines.Single(other => other.Code == line.Code);
        Assert.Equal((LineState.PartlyPaid, 10_000m), (shown.State, shown.Settled.Value));
        Assert.Equal([10_000m, 50_000m, -50_000m], shown.Row!.Records.Select(record => record.Amount));
        Assert.Equal(view.Statement.Totals.Payments.Value, view.Schedule.Lines.Sum(other => other.Amount.Value));
        Assert.Equal(
            [nameof(RecordPayment), nameof(RecordPayment), nameof(ReversePayment)],
            (await portal.JournalAsync(id)).TakeLast(3).Select(entry => entry.Act));
        Assert.Equal(10_000m, await portal.ScalarAsync<decimal>(
            $"""
             select sum(record.amount) from payment_records record join payment_lines line on line.id = record.line_id
             join payment_ledgers ledger on ledger.id = line.ledger_id where ledger.case_id = '{id}'
             """));
    }

    [Fact]
    public async Task Two_payments_of_one_line_at_once_leave_one_and_one_refusal()
    {
        var id = await portal.SignedCaseAsync("CPTS payée deux fois");
        var line = await LineAsync(id, "R-PAY-OP1");
        var acts = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            try
            {
                await portal.SendAsync(Fund, new RecordPayment(id, Typed(line, line.Amount.Value), ActStamp.New()));
                return true;
            }
            catch (ValidationException)
            {
                return false;
            }
        }));

        Assert.Single(await Task.WhenAll(acts), done => done);
    }

    [Fact]
    public async Task Who_saw_an_older_schedule_is_told_that_somebody_acted_meanwhile()
    {
        var id = await portal.SignedCaseAsync("CPTS à deux");
        var line = await LineAsync(id, "R-PAY-OP1");
        await portal.SendAsync(Fund, new RecordPayment(id, Typed(line, 1m), ActStamp.New()));
        var seen = (await portal.SendAsync(Fund, new GetFunding(id)))!.Version;
        await portal.SendAsync(Fund, new RecordPayment(id, Typed(line, 2m), ActStamp.New()));

        await Assert.ThrowsAsync<ChangedMeanwhileException>(() =>
            portal.SendAsync(Fund, new RecordPayment(id, Typed(line, 3m), ActStamp.New() with { Version = seen })));
    }

    [Fact]
    public async Task An_order_has_a_number_takes_a_line_once_and_counts_its_exports()
    {
        var id = await portal.SignedCaseAsync("CPTS ordonnancée");
        var order = await portal.SendAsync(Fund, new MakePaymentOrder(id, new(2024, 3, 1), ActStamp.New()));
        var key = ActStamp.New();

        Assert.Equal(1, await portal.SendAsync(Fund, new ExportPaymentOrder(id, order, key)));
        Assert.Equal(1, await portal.SendAsync(Fund, new ExportPaymentOrder(id, order, key)));
        Assert.Equal(2, await portal.SendAsync(Fund, new ExportPaymentOrder(id, order, ActStamp.New())));
        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            portal.SendAsync(Fund, new MakePaymentOrder(id, new(2024, 3, 1), ActStamp.New())));
        Assert.Equal("PaymentRule.SomethingToOrder", Assert.Single(refused.Errors).ErrorCode);

        var view = await portal.SendAsync(Fund, new GetPaymentOrder(id, order));
        Assert.StartsWith("OP-13-2026-", view!.Order.Number, StringComparison.Ordinal);
        Assert.Equal(5, view.Lines.Count); // operating of year 1 and the advances of the four base missions
        Assert.Equal(view.Lines.Sum(line => line.Amount.Value), view.Total);
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker)]
    [InlineData(Role.AgencyDecisionMaker)]
    [InlineData(Role.AgriculturalFundCaseWorker)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    public async Task Only_the_fund_records_payments(Role role)
    {
        var id = await portal.SignedCaseAsync($"CPTS lue par {role}");
        var reader = role == Role.Leader ? People.LeaderOf(id) : People.Of(role);

        Assert.NotNull(await portal.SendAsync(reader, new GetFunding(id)));
        await Assert.ThrowsAsync<NotAllowedException>(() =>
            portal.SendAsync(reader, new RecordPayment(id, new TypedPayment("", 1m, On, "V"), ActStamp.New())));
    }

    [Fact]
    public async Task The_first_payment_waits_for_the_joining_file()
    {
        var id = await portal.SignedCaseAsync("CPTS incomplète", complete: false);

        Assert.Equal(LineBlock.FileIncomplete, (await LineAsync(id, "R-PAY-OP1")).Block);
        Assert.Contains(
            await LinesAsync(PaymentFilter.Blocked, Fund), item => item.CaseId == id && item.Line.Key.Rule == "R-PAY-OP1");
    }

    [Fact]
    public async Task Late_lines_are_listed_in_one_s_scope_the_oldest_first()
    {
        var id = await portal.SignedCaseAsync("CPTS en retard");

        var late = (await LinesAsync(PaymentFilter.Late, Fund)).Where(item => item.CaseId == id).Select(item => item.Line).ToList();
        Assert.NotEmpty(late);
        Assert.All(late, line => Assert.True(line.DueOn < new DateOnly(2026, 3, 15)));
        Assert.Equal(late.Select(line => line.DueOn).Order(), late.Select(line => line.DueOn));
        Assert.Empty(await LinesAsync(PaymentFilter.Late, People.Of(Role.FundCaseWorker, "05")));
    }

    private async Task<IReadOnlyList<PaymentItem>> LinesAsync(PaymentFilter filter, Actor actor) =>
        (await portal.SendAsync(actor, new ListPayments(filter))).Lines;

    private async Task<ScheduleLine> LineAsync(Guid id, string rule) =>
        (await portal.SendAsync(Fund, new GetFunding(id)))!.Schedule.Lines.First(line => line.Key.Rule == rule);

    private static TypedPayment Typed(ScheduleLine line, decimal amount) => new(line.Code, amount, On, "VIR-2026-1");
}
