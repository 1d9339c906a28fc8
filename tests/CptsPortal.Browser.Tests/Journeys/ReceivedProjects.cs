namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The life of a case up to the receipt of its project, as journeys begin.</summary>
internal static class ReceivedProjects
{
    private const string Received = "2024-01-15";

    /// <summary>From the call of 1 March 2023 to the receipt of 15 January 2024, each on its day; silence validates the project on 16 March 2024.</summary>
    public static async Task ReceiveProjectAsync(this Cast cast, string name)
    {
        cast.MoveTo("2023-03-01");
        await cast.OpenCaseAsync(name, "2023-03-01");
        cast.MoveTo("2023-03-10");
        await cast.MeetAsync("First", "2023-03-10");
        await cast.CoverAsync("13022", "13028");
        await cast.WriteLetterAsync();
        await cast.SubmitLetterAsync();
        await cast.InstructLetterAsync(session: "2023-05-15");
        cast.MoveTo("2023-05-22");
        await cast.RecordCommitteeAsync("2023-05-15");
        await cast.ValidateLetterAsync("2023-05-22");
        cast.MoveTo("2023-06-12");
        await cast.AwardAsync("2023-06-12");
        cast.MoveTo(Received);
        await cast.WriteProjectAsync();
        await cast.FileAsync("2024-01-10", Received);
    }
}
