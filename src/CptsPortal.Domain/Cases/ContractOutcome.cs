namespace CptsPortal.Domain.Cases;

/// <summary>How a contract of a case came to its end, as far as closing the case asks.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="EndsOn">First day that no longer is one of the contract; null while it is not signed.</param>
/// <param name="IsSettled">Whether every line of its schedule is paid or given back.</param>
public sealed record ContractOutcome(string Reference, DateOnly? EndsOn, bool IsSettled);
