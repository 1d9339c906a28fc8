using CptsPortal.Domain.Contracts;

namespace CptsPortal.Application.Contracts;

/// <summary>A signed contract of a case, to choose one.</summary>
/// <param name="Number">Number within the case, from 1.</param>
/// <param name="Reference">Reference quoted in letters.</param>
/// <param name="SignedOn">Day of the signature.</param>
/// <param name="EndsOn">First day after its five years, whatever ends it earlier.</param>
public sealed record SignedContract(int Number, string Reference, DateOnly SignedOn, DateOnly EndsOn)
{
    /// <summary>What chooses one of these, signed.</summary>
    public static SignedContract Of(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new SignedContract(contract.Number, contract.Reference, contract.SignedOn!.Value, contract.EndsOn!.Value);
    }
}
