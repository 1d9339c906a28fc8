using CptsPortal.Application.Acts;

namespace CptsPortal.Application.Contracts;

/// <summary>A request about a signed contract of a case: a renewal is a contract of its own, beside the one that it follows.</summary>
public interface IOnContract : IOnCase
{
    /// <summary>Number of the contract within the case, from 1; null for the one signed last.</summary>
    int? Contract { get; }

    /// <summary>The one of some signed contracts of the case, latest first, that the request is about; null when it is none of them.</summary>
    Domain.Contracts.Contract? Among(IEnumerable<Domain.Contracts.Contract> contracts) => contracts.FirstOrDefault(contract => Contract is null || contract.Number == Contract);
}
