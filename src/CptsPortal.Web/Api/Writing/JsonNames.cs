using System.Text.Json;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Writing;

/// <summary>The names of the answer, encoded once.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText ContractYears = JsonEncodedText.Encode("contractYears");
    public static readonly JsonEncodedText Payments = JsonEncodedText.Encode("payments");
    public static readonly JsonEncodedText Totals = JsonEncodedText.Encode("totals");
    public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    public static readonly JsonEncodedText Size = JsonEncodedText.Encode("size");
    public static readonly JsonEncodedText Entitlements = JsonEncodedText.Encode("entitlements");
    public static readonly JsonEncodedText Total = JsonEncodedText.Encode("total");
    public static readonly JsonEncodedText Component = JsonEncodedText.Encode("component");
    public static readonly JsonEncodedText Mission = JsonEncodedText.Encode("mission");
    public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
    public static readonly JsonEncodedText Rate = JsonEncodedText.Encode("rate");
    public static readonly JsonEncodedText Segments = JsonEncodedText.Encode("segments");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText Grid = JsonEncodedText.Encode("grid");
    public static readonly JsonEncodedText AnnualAmount = JsonEncodedText.Encode("annualAmount");
    public static readonly JsonEncodedText Days = JsonEncodedText.Encode("days");
    public static readonly JsonEncodedText DaysInYear = JsonEncodedText.Encode("daysInYear");
    public static readonly JsonEncodedText DueDate = JsonEncodedText.Encode("dueDate");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText ContractYear = JsonEncodedText.Encode("contractYear");
    public static readonly JsonEncodedText Estimated = JsonEncodedText.Encode("estimated");
    public static readonly JsonEncodedText LegalBasis = JsonEncodedText.Encode("legalBasis");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Refund = JsonEncodedText.Encode("refund");

    private static readonly JsonEncodedText[] Components = Names<Component>();
    private static readonly JsonEncodedText[] Missions = Names<Mission>();

    /// <summary>The name of a component, as in the contract of the service.</summary>
    public static JsonEncodedText Of(Component component) => Components[(int)component];

    /// <summary>The name of a mission, as in the contract of the service.</summary>
    public static JsonEncodedText Of(Mission mission) => Missions[(int)mission];

    private static JsonEncodedText[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(name))];
}
