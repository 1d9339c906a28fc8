using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Writing;

/// <summary>Writes a statement as the answer of <c>POST /api/v1/simulations</c>, straight to its bytes.</summary>
/// <remarks><see cref="Contract.SimulationResponse"/> describes what is written; a test holds the two together.</remarks>
internal static class SimulationWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The answer is application/json, never part of a page: accents need no escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the whole answer in UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, FundingStatement statement)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray(JsonNames.ContractYears);
        foreach (var year in statement.ContractYears)
            Write(json, year);
        json.WriteEndArray();
        json.WriteStartArray(JsonNames.Payments);
        foreach (var line in statement.Payments)
            Write(json, line);
        json.WriteEndArray();
        json.WriteStartObject(JsonNames.Totals);
        json.WriteEuro(JsonNames.Due, statement.Totals.Due);
        json.WriteEuro(JsonNames.Payments, statement.Totals.Payments);
        json.WriteEuro(JsonNames.Refund, statement.Totals.Refund);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ContractYear year)
    {
        json.WriteStartObject();
        json.WriteNumber(JsonNames.Number, year.Number);
        json.WriteDay(JsonNames.Start, year.Start);
        json.WriteDay(JsonNames.End, year.End);
        json.WriteNumber(JsonNames.Size, (int)year.Size);
        json.WriteStartArray(JsonNames.Entitlements);
        foreach (var entitlement in year.Entitlements)
            Write(json, entitlement);
        json.WriteEndArray();
        json.WriteEuro(JsonNames.Total, year.Total);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Entitlement entitlement)
    {
        json.WriteStartObject();
        json.WriteComponent(entitlement.Component);
        json.WriteMission(entitlement.Mission);
        json.WriteEuro(JsonNames.Amount, entitlement.Amount);
        json.WriteRate(entitlement.Rate);
        json.WriteStartArray(JsonNames.Segments);
        foreach (var segment in entitlement.Segments)
            Write(json, segment);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Segment segment)
    {
        json.WriteStartObject();
        json.WriteDay(JsonNames.From, segment.From);
        json.WriteDay(JsonNames.To, segment.To);
        json.WriteString(JsonNames.Grid, segment.Grid);
        json.WriteEuro(JsonNames.AnnualAmount, segment.AnnualAmount);
        json.WriteNumber(JsonNames.Days, segment.Days);
        json.WriteNumber(JsonNames.DaysInYear, segment.DaysInYear);
        json.WriteEuro(JsonNames.Amount, segment.Amount);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PaymentLine line)
    {
        json.WriteStartObject();
        json.WriteDay(JsonNames.DueDate, line.DueDate);
        json.WriteString(JsonNames.Rule, line.Rule.Number);
        json.WriteComponent(line.Component);
        json.WriteMission(line.Mission);
        json.WriteNumber(JsonNames.ContractYear, line.ContractYear);
        json.WriteEuro(JsonNames.Amount, line.Amount);
        json.WriteBoolean(JsonNames.Estimated, line.Estimated);
        json.WriteString(JsonNames.LegalBasis, line.LegalBasis);
        json.WriteEndObject();
    }
}
