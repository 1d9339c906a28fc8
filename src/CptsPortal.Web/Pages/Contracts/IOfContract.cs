namespace CptsPortal.Web.Pages.Contracts;

/// <summary>A page about a signed contract of a case, which its address names where it is not the one signed last.</summary>
internal interface IOfContract
{
    /// <summary>Number of the contract within the case; null for the one signed last.</summary>
    int? Contract { get; }
}

/// <summary>Addresses of pages about a signed contract.</summary>
internal static class ChosenContract
{
    /// <summary>An address for the same contract as that of a page.</summary>
    public static string Of(string address, int? contract) => contract is { } number ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}contrat={number}" : address;
}
