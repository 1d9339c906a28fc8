using System.Text.Json.Nodes;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Api.Reading;
using CptsPortal.Web.Api.Writing;

namespace CptsPortal.Web.Api.Description;

/// <summary>The example shown to programmers: a question, and the answer that the engine really gives to it.</summary>
internal static class SimulationExamples
{
    /// <summary>A body that can be sent as it is.</summary>
    public const string Request = """
        {
          "signatureDate": "2023-02-15",
          "population": 62000,
          "members": 45,
          "changes": [ { "effectiveDate": "2024-09-01", "population": 81000, "members": 60 } ],
          "missions": [ { "mission": "AccessToCare", "startDate": "2023-05-01", "endDate": null, "orientationStartDate": null } ],
          "attainments": [ { "mission": "AccessToCare", "contractYear": 1, "rate": 0.8 } ],
          "crises": [ "2024-07-03" ],
          "covidActionsIn2021": false,
          "terminationDate": null
        }
        """;

    /// <summary>The answer to <see cref="Request"/>.</summary>
    public static JsonNode Answer(FundingEngine engine)
    {
        var question = SimulationReader.Read(System.Text.Encoding.UTF8.GetBytes(Request));
        using var answer = new JsonBytes();
        SimulationWriter.Write(answer, engine.Compute(ContractFactsCheck.Facts(question.Draft)));
        return JsonNode.Parse(answer.Written.Span)!;
    }
}
