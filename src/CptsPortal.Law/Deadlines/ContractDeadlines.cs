using static CptsPortal.Law.Deadlines.DeadlineForce;

namespace CptsPortal.Law.Deadlines;

/// <summary>The life of a contract: D-11, D-12, D-13, D-16, D-19.</summary>
public static class ContractDeadlines
{
    /// <summary>D-11: the annual review within two months after each anniversary, the last one included.</summary>
    public static readonly DeadlineDefinition AnnualReview = new(
        "D-11", "", "Instruction 2019/218, II.1 ; ACI art. 9.2", Compulsory, Actor.Parties,
        CaseEvent.Anniversary, Period.OfMonths(2), CaseEvent.ReviewClosed)
    {
        Warnings = [Period.OfMonths(2), Period.OfDays(30), Period.OfDays(7)],
    };

    /// <summary>D-12: a line of the payment schedule, due on its own date.</summary>
    public static readonly DeadlineDefinition Payment = new(
        "D-12", "", "ACI art. 9", Compulsory, Actor.Fund,
        CaseEvent.PaymentLineDue, Period.None, CaseEvent.PaymentLineSettled);

    /// <summary>D-13: once a year the CPTS tells of its members and pieces. [interp. I-YEARLY-UPDATE] The day before each anniversary.</summary>
    public static readonly DeadlineDefinition YearlyUpdate = new(
        "D-13", "", "Contrat type art. 1", Compulsory, Actor.Cpts,
        CaseEvent.Anniversary, Period.OfDays(-1), CaseEvent.MembersConfirmed)
    {
        Warnings = [Period.OfMonths(2), Period.OfDays(30), Period.OfDays(7)],
        MootWhen = [CaseEvent.ContractEnded],
    };

    /// <summary>D-16: the termination takes effect.</summary>
    public static readonly DeadlineDefinition TerminationEffect = new(
        "D-16", "Effect", "ACI art. 11.1 et 11.2", Compulsory, Actor.Institutions,
        CaseEvent.TerminationReceived, TerminationTerms.Contract.Notice, CaseEvent.TerminationEffective)
    {
        Source = DueDateSource.TerminationDates,
        MootWhen = [CaseEvent.TerminationWithdrawn],
    };

    /// <summary>D-16: the refund after a termination, where one is owed.</summary>
    public static readonly DeadlineDefinition TerminationRefund = new(
        "D-16", "Refund", "ACI art. 11.3", Compulsory, Actor.Cpts,
        CaseEvent.TerminationEffective, TerminationTerms.Contract.Refund, CaseEvent.RefundReceived);

    /// <summary>D-19: the five years end; told six months before.</summary>
    public static readonly DeadlineDefinition ContractEnd = new(
        "D-19", "", "", Reminder, Actor.Parties,
        CaseEvent.ContractExpires, Period.None, CaseEvent.ContractRenewed)
    {
        MootWhen = [CaseEvent.TerminationEffective],
        Warnings = [Period.OfMonths(6), Period.OfMonths(3), Period.OfDays(30)],
    };

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> All =
        [AnnualReview, Payment, YearlyUpdate, TerminationEffect, TerminationRefund, ContractEnd];
}
