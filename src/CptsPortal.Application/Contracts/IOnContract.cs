using CptsPortal.Application.Acts;

namespace CptsPortal.Application.Contracts;

/// <summary>A request about a signed contract of a case: a renewal is a contract of its own, beside the one that it follows.</summary>
public interface IOnContract : IOnCase
{
    /// <summary>Number of the contract within the case, from 1; null for the one signed last.</summary>
    int? Contract { get; }

    /// <summary>The one of the signed contracts of the case, latest first, that the request is about; null when it names none and none is signed.</summary>
    /// <exception cref="NotFoundException">It names one that is not there.</exception>
    Domain.Contracts.Contract? Among(IEnumerable<Domain.Contracts.Contract> contracts) => Contract is { } number
        ? contracts.FirstOrDefault(contract => contract.Number == number) ?? throw new NotFoundException()
        : contracts.FirstOrDefault();
}
