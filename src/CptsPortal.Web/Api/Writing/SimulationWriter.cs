using System.Text;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Writing;

/// <summary>Writes a statement as the answer of <c>POST /api/v1/simulations</c>, straight to its bytes.</summary>
/// <remarks><see cref="Contract.SimulationResponse"/> describes what is written; a test holds the two together.</remarks>
internal static class SimulationWriter
{
    private static readonly byte[][] Components = Names<Component>();
    private static readonly byte[][] Missions = Names<Mission>();

    /// <summary>Writes the whole answer in UTF-8.</summary>
    public static void Write(JsonBytes json, FundingStatement statement)
    {
        json.Raw("{\"contractYears\":["u8);
        for (var i = 0; i < statement.ContractYears.Count; i++)
            Year(Separated(json, i), statement.ContractYears[i]);
        json.Raw("],\"payments\":["u8);
        for (var i = 0; i < statement.Payments.Count; i++)
            Payment(Separated(json, i), statement.Payments[i]);
        var totals = statement.Totals;
        json.Raw("],\"totals\":{\"due\":"u8).Euro(totals.Due)
            .Raw(",\"payments\":"u8).Euro(totals.Payments)
            .Raw(",\"refund\":"u8).Euro(totals.Refund)
            .Raw("}}"u8);
    }

    private static void Year(JsonBytes json, ContractYear year)
    {
        json.Raw("{\"number\":"u8).Number(year.Number)
            .Raw(",\"start\":"u8).Day(year.Start)
            .Raw(",\"end\":"u8).Day(year.End)
            .Raw(",\"size\":"u8).Number((int)year.Size)
            .Raw(",\"entitlements\":["u8);
        for (var i = 0; i < year.Entitlements.Count; i++)
            Entitlement(Separated(json, i), year.Entitlements[i]);
        json.Raw("],\"total\":"u8).Euro(year.Total).Raw("}"u8);
    }

    private static void Entitlement(JsonBytes json, Entitlement entitlement)
    {
        json.Raw("{\"component\":"u8).Raw(Components[(int)entitlement.Component])
            .Raw(",\"mission\":"u8).Raw(Name(entitlement.Mission))
            .Raw(",\"amount\":"u8).Euro(entitlement.Amount)
            .Raw(",\"rate\":"u8).Rate(entitlement.Rate)
            .Raw(",\"segments\":["u8);
        for (var i = 0; i < entitlement.Segments.Count; i++)
            Segment(Separated(json, i), entitlement.Segments[i]);
        json.Raw("]}"u8);
    }

    private static void Segment(JsonBytes json, Segment segment) =>
        json.Raw("{\"from\":"u8).Day(segment.From)
            .Raw(",\"to\":"u8).Day(segment.To)
            .Raw(",\"grid\":"u8).Text(segment.Grid)
            .Raw(",\"annualAmount\":"u8).Euro(segment.AnnualAmount)
            .Raw(",\"days\":"u8).Number(segment.Days)
            .Raw(",\"daysInYear\":"u8).Number(segment.DaysInYear)
            .Raw(",\"amount\":"u8).Euro(segment.Amount)
            .Raw("}"u8);

    private static void Payment(JsonBytes json, PaymentLine line) =>
        json.Raw("{\"dueDate\":"u8).Day(line.DueDate)
            .Raw(",\"rule\":"u8).Text(line.Rule.Number)
            .Raw(",\"component\":"u8).Raw(Components[(int)line.Component])
            .Raw(",\"mission\":"u8).Raw(Name(line.Mission))
            .Raw(",\"contractYear\":"u8).Number(line.ContractYear)
            .Raw(",\"amount\":"u8).Euro(line.Amount)
            .Raw(",\"estimated\":"u8).Raw(line.Estimated ? "true"u8 : "false"u8)
            .Raw(",\"legalBasis\":"u8).Text(line.LegalBasis)
            .Raw("}"u8);

    private static JsonBytes Separated(JsonBytes json, int index) => index == 0 ? json : json.Raw(","u8);

    private static ReadOnlySpan<byte> Name(Mission? mission) => mission is { } given ? Missions[(int)given] : "null"u8;

    private static byte[][] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => Encoding.UTF8.GetBytes($"\"{name}\""))];
}
