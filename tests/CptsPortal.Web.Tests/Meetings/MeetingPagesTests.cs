using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.Rooms;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.Rooms;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Cases;

namespace CptsPortal.Web.Tests.Meetings;

public sealed class MeetingPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_meeting_is_recorded_and_what_is_wrong_is_told_at_once()
    {
        using var client = await portal.SignedInAs(Role.FundCaseWorker);
        var page = await client.NewCaseAsync() + "/reunions";

        using var refused = await client.SubmitAsync(page, "#reunion", ("Form.On", "2026-03-16"), ("Form.Place", "Aubagne"));
        var again = await refused.ReadAsync();
        using var recorded = await client.SubmitAsync(page, "#reunion", ("Form.On", "2026-03-12"), ("Form.Participants", "ARS, CPAM, CPTS"));

        Assert.Equal(["#Form_On", "#Form_Participants"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("Aubagne", again.QuerySelector("#Form_Place")!.GetAttribute("value"));
        Assert.Equal("Premier rendez-vous, 12\u00A0mars\u00A02026", (await client.ReadAsync(recorded.Headers.Location!.ToString())).QuerySelector("article h3")!.TextContent);
    }

    [Fact]
    public async Task The_room_takes_notes_and_pieces_and_does_not_open_to_the_leader()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await client.NewCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(Guid.Parse(address.Split('/')[^1])));
        using var note = await client.SubmitAsync(address + "/salle", "#note", ("Note.Text", "Secret des institutions"));
        using var piece = await client.UploadAsync(address + "/salle", "#joindre", ("Form.File", "a.pdf", Uploads.Pdf()), ("Form.Title", "Analyse interne"));

        var room = await client.ReadAsync(address + "/salle");
        Assert.Single(room.QuerySelectorAll("#notes li"));
        Assert.Equal("Analyse interne", room.QuerySelector("#pieces tbody th")!.TextContent);

        using var refused = await leader.GetAsync(new Uri(address + "/salle", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        foreach (var page in new[] { "", "/documents", "/reunions" })
        {
            var text = (await leader.ReadAsync(address + page)).Body!.TextContent;
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Analyse interne", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Salle", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_word_and_act_is_french()
    {
        Assert.All(
            [.. Enum.GetValues<MeetingKind>().Cast<Enum>(), .. Enum.GetValues<MeetingRule>().Cast<Enum>(), .. Enum.GetValues<RoomRule>().Cast<Enum>()],
            value => Assert.NotEmpty(RecordTexts.Texts.Of(value)));
        string?[] stages = [typeof(RecordMeeting).Namespace, typeof(WriteRoomNote).Namespace, typeof(AttachPiece).Namespace];
        Assert.All(
            typeof(RecordMeeting).Assembly.GetTypes().Where(type => stages.Contains(type.Namespace)
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(RecordTexts.Texts.Find($"Act.{act.Name}")));
    }
}
