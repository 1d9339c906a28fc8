namespace CptsPortal.Web.Tests.Api;

/// <summary>Bodies that the tests start from.</summary>
internal static class Bodies
{
    /// <summary>The example published with the service.</summary>
    public const string Example = """
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

    /// <summary>Every field given, over both grids.</summary>
    public const string Full = """
        {"signatureDate":"2021-03-01","population":190000,"members":99,
         "changes":[{"effectiveDate":"2022-06-01","members":100},{"effectiveDate":"2023-02-15","population":60000}],
         "missions":[
          {"mission":"AccessToCare","startDate":"2021-03-01","orientationStartDate":"2021-09-01"},
          {"mission":"CarePathways","startDate":"2021-12-15","endDate":"2024-01-31"},
          {"mission":"Prevention","startDate":"2022-03-01"},
          {"mission":"CrisisResponse","startDate":"2022-04-01"},
          {"mission":"CareQuality","startDate":"2023-01-01"},
          {"mission":"ProfessionalSupport","startDate":"2024-02-29"}],
         "attainments":[{"mission":"AccessToCare","contractYear":1,"rate":0.755},{"mission":"Prevention","contractYear":2,"rate":0}],
         "crises":["2022-08-10","2023-09-01"],"covidActionsIn2021":true,"terminationDate":"2025-05-20"}
        """;
}
